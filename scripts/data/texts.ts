import type {DataLanguage} from '../../src/language/languages.js';
import type {NetworkFile} from '../../src/networks/schema.js';

/** A text in three languages, and the field of the network that holds it. */
export interface FieldText {
  readonly field: string;
  readonly text: Readonly<Record<DataLanguage, string>> & {readonly identical?: true};
}

/** Every text of a network that is written by us, names left out. */
export const textsOf = (network: NetworkFile): FieldText[] =>
  [
    {field: 'summary', text: network.summary},
    {field: 'whoCanJoin', text: network.whoCanJoin},
    {field: 'commitment', text: network.commitment},
    {field: 'note', text: network.note},
    {field: 'cost.text', text: network.cost.text},
    {field: 'members.text', text: network.members?.text},
  ].filter((entry): entry is FieldText => Boolean(entry.text));

/** Splits at full stops that end a sentence; "31. desember" and "kr. 500" do not. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[^\d\s][.!?])\s+|(?<=\d[.!?])\s+(?=[A-ZÆØÅ])/u).filter(Boolean);

export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu) ?? [];

/** Björnsson's readability index: mean sentence length + percentage of words of more than six letters. */
export const lix = (text: string): number => {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(
    words.length / Math.max(1, sentencesOf(text).length) + (100 * long) / Math.max(1, words.length),
  );
};

const bokmål =
  /^(ikke|hvordan|hvilk\p{L}+|hva|hvem|hvor|hver|hvert|noen|noe|fra|bare|mye|ble|være|vært|en|et|sammen|gjør|gjøre|flere|utslipp\p{L}*|klimatilpasning\p{L}*|tilskudd\p{L}*|\p{L}*regnskap\p{L}*|deltaker\p{L}*|ansatte?|vedtatt|eier|sier|uker?|åpent?|åpne|disse|bedre|egen|egne|eget|deres|finnes|fikk|gikk|sto|innen|uten|siden|mens|da|byer|\p{L}*rådgiver\p{L}*|ordfører\p{L}*|innbygger\p{L}*|virksomhet\p{L}*|dem|hun|kommuner|kommunene|nettverkene|fylker|fylkene|skriver|binder|møtes|navn\p{L}*|avsluttet|startet|samarbeidet?s|\p{L}+sjoner|\p{L}+sjonene|\p{L}+heter|\p{L}+ninger|\p{L}+else|\p{L}+elser)$/iu;

/** Words of a nynorsk text that are bokmål; `names` (proper names of any network) are left alone. */
export const bokmålWords = (text: string, names: readonly string[] = []): string[] => {
  const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return wordsOf(withoutNames).filter((word) => bokmål.test(word));
};
