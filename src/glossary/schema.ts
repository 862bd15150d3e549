import * as v from 'valibot';

/** What `terms.json` holds: the hard words of the network texts, by a key of their own. Used at build time only. */

const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'));
const forms = v.pipe(
  v.array(text),
  v.minLength(1, 'at least one form'),
  v.description('Beginnings of the word as used'),
);

export const glossarySchema = v.record(
  v.string(),
  v.strictObject({
    forms: v.strictObject({nb: forms, nn: forms, en: forms}),
    explanation: v.strictObject({nb: text, nn: text, en: text}),
    source: v.strictObject({
      url: v.pipe(v.string(), v.regex(/^https:\/\/[^\s@]+$/, 'an https: address')),
      publisher: text,
      title: v.nullable(text),
      date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day'))),
      lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code')),
    }),
  }),
);

export type GlossaryFile = v.InferOutput<typeof glossarySchema>;
