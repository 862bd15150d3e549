import * as v from 'valibot';
import {ambitions, bases, focusAreas, joinings, reaches, scopes, statuses} from './values.js';

/**
 * What a file in `data/` holds. This is the one definition: the `NetworkFile` type, the check of the build and the
 * published JSON Schema all come from it. It is used at build time only and is no part of the embed file.
 */

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
);

// Some characters are nothing to see, without being spaces: of no width, of control, fillers, the empty braille cell.
const text = v.pipe(
  v.string(),
  v.nonEmpty('a text that is not empty'),
  v.regex(/^(?=.*[^\s\p{C}\p{M}\p{DI}\u2800])\S(.*\S)?$/su, 'something to see, and no space at either end'),
);

const https = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s@/?#\\]+([/?#]\S*)?$/, 'an https: or http: address without spaces or user name'),
);

const isRealDate = (value: string): boolean => {
  const [year, month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.getUTCDate() === Number(day);
};

const date = v.pipe(
  v.string(),
  v.regex(
    /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a year (2024), a month (2024-03) or a day (2024-03-31)',
  ),
  v.check(isRealDate, 'a date that exists'),
);

const municipalityNumber = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/, 'a municipality number of four digits, valid today'),
);
const countyNumber = v.pipe(v.string(), v.regex(/^\d{2}$/, 'a county number of two digits, valid today'));

const names = {
  nb: v.pipe(text, v.description('Bokmål')),
  nn: v.pipe(text, v.description('Nynorsk')),
  en: v.pipe(text, v.description('English')),
};

const translated = {
  ...names,
  identical: v.optional(
    v.pipe(v.literal(true), v.description('The nynorsk is word for word the bokmål, on purpose')),
  ),
};

const sources = v.pipe(
  v.array(slug),
  v.minLength(1, 'at least one key of "sources"'),
  v.description('Keys of "sources" that this claim rests on'),
);

const claim = v.strictObject({...translated, sources});

const each = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(item),
    v.check((list) => new Set(list).size === list.length, 'each only once'),
    v.metadata({uniqueItems: true}),
  );

const places = {
  municipalities: each(municipalityNumber),
  counties: each(countyNumber),
};

const members = v.strictObject({
  ...places,
  others: v.optional(
    v.pipe(v.array(text), v.description('Members that are neither a municipality nor a county today')),
  ),
  asOf: v.pipe(v.nullable(date), v.description('Date of the list; null when the source is undated')),
  complete: v.pipe(v.boolean(), v.description('Whether the list holds all Norwegian members of that date')),
  sources,
  text: v.optional(
    v.pipe(
      v.strictObject(translated),
      v.description('Who takes part, in words, where numbers and names say too little'),
    ),
  ),
});

const suspended = v.strictObject({municipalities: v.array(municipalityNumber), asOf: date, sources});

const cost = v.strictObject({
  charged: v.pipe(v.nullable(v.boolean()), v.description('true: costs; false: free; null: not stated')),
  text: v.optional(v.strictObject(translated)),
  sources: v.array(slug),
});

const source = v.strictObject({
  url: v.pipe(v.nullable(https), v.description('Address to link to; null when there is none to link')),
  publisher: text,
  title: v.pipe(v.nullable(text), v.description("The page's own title; null when not known")),
  date: v.pipe(v.nullable(date), v.description('Date of publication; null when the page is undated')),
  lang: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}$/, 'a language code such as nb, nn, en'),
    v.description('Language of the page'),
  ),
});

export const networkSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    id: v.pipe(slug, v.description('Stable; the name of the file')),
    name: v.strictObject(names),
    alsoKnownAs: v.array(text),
    scope: v.picklist(scopes),
    reach: v.picklist(reaches),
    kind: v.picklist(['network', 'partnership', 'programme', 'certification', 'declaration']),
    status: v.pipe(
      v.picklist(statuses),
      v.description('active: evidence of 2024 or later; ended: a source says so; unconfirmed: all else'),
    ),
    statusSource: v.pipe(slug, v.description('Key of the source that "status" and "lastConfirmed" rest on')),
    lastConfirmed: v.pipe(
      v.nullable(date),
      v.description('Date of the newest evidence; null when none is dated'),
    ),
    lastConfirmedBasis: v.pipe(
      v.picklist(bases),
      v.description(
        'dated: by the source; inferred: from its content; not-before: undated but no older; none: no date',
      ),
    ),
    since: v.nullable(date),
    until: v.pipe(v.nullable(date), v.description('When it ended; null while it has not')),
    plannedUntil: v.optional(v.pipe(date, v.description('End of the present agreement or programme'))),
    joining: v.pipe(
      v.picklist(joinings),
      v.description(
        'open: anyone it is for; invitation: by invitation, nomination or approval; closed; unknown',
      ),
    ),
    minPopulation: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Fewest inhabitants to join')),
    ),
    ambition: v.pipe(v.picklist(ambitions), v.description('Our classification')),
    focus: each(v.picklist(focusAreas)),
    area: v.pipe(
      v.strictObject(places),
      v.description('Where it works; both lists empty means the whole country'),
    ),
    members: v.pipe(v.nullable(members), v.description('null when no source names any')),
    suspended: v.optional(v.pipe(suspended, v.description('Members whose participation is on hold'))),
    organiser: v.strictObject(names),
    website: v.nullable(https),
    websiteKind: v.pipe(
      v.nullable(v.picklist(['own', 'organiser', 'parent', 'about'])),
      v.description("own site, organiser's page, page of the network it is part of, or a page about it"),
    ),
    joinUrl: v.pipe(v.nullable(https), v.description('Page on how to join')),
    cost,
    summary: v.pipe(
      claim,
      v.description('What it does for the municipality: at most two sentences of 20 words'),
    ),
    whoCanJoin: v.pipe(v.nullable(claim), v.description('null when not known')),
    commitment: v.pipe(v.nullable(claim), v.description('What joining binds to; null when not known')),
    note: v.optional(
      v.pipe(claim, v.description('Where sources disagree, a period has run out or a list is old')),
    ),
    partOf: v.optional(v.pipe(slug, v.description('Id of the network that this one belongs to'))),
    successor: v.optional(v.pipe(slug, v.description('Id of the network that took over'))),
    sources: v.pipe(
      v.record(slug, source),
      v.minEntries(1, 'at least one source'),
      v.description('By a key of your choice, used by the claims above'),
    ),
  }),
  v.title('Climate network for Norwegian municipalities'),
);

/** One network as its data file has it. */
export type NetworkFile = v.InferOutput<typeof networkSchema>;
