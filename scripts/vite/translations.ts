import {readFileSync} from 'node:fs';
import type {targetLocales} from '../../src/generated/locale-codes.js';

/** A message in one language: its texts, and between them the numbers of the values. */
export interface Message {
  readonly texts: readonly string[];
  readonly values: readonly number[];
}

/** Languages other than bokmål, which stands in the sources. */
export type Target = (typeof targetLocales)[number];

interface Config {
  readonly targetLocales: readonly Target[];
}

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

export const {targetLocales: targets} = JSON.parse(read('lit-localize.json')) as Config;

const decode = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const messageIn = (xml: string): Message => ({
  texts: xml.split(/<x [^>]*>/).map(decode),
  values: [...xml.matchAll(/<x id="(\d+)"/g)].map(([, id]) => Number(id)),
});

/** What a message is found by where it has no id. */
export const keyOf = (texts: readonly string[]): string => texts.join('\0');

const partOf = (unit: string, name: string): string | undefined =>
  unit.match(new RegExp(`<${name}>([^]+?)</${name}>`))?.[1];

/** What a translators' file says, by the id of a message and by its bokmål text; what is not translated is not there. */
export const translationsIn = (xliff: string): ReadonlyMap<string, Message> => {
  const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)];
  return new Map(
    units.flatMap(([, id = '', unit = '']) => {
      const [source, target] = [partOf(unit, 'source'), partOf(unit, 'target')];
      if (source === undefined || target === undefined) return [];
      return [id, keyOf(messageIn(source).texts)].map((key): [string, Message] => [key, messageIn(target)]);
    }),
  );
};

/** The translations into a language of the element. */
export const translations = (locale: Target): ReadonlyMap<string, Message> =>
  translationsIn(read(`locales/${locale}.xlf`));
