/** The words of each guide. */
export type Texts = Readonly<Record<'nb' | 'nn', string>>;

/** A file, and words of a title in it. */
export type NamedTest = readonly [file: string, words: string];

/** A success criterion of WCAG. Reasons are Markdown. */
export type Criterion = {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly name: Texts;
  readonly reason: Texts;
} & (
  | {readonly verdict: 'met'; readonly tests: readonly [NamedTest, ...NamedTest[]]}
  | {readonly verdict: 'not-applicable'; readonly tests?: readonly NamedTest[]}
);

/** What came of a trial by hand, and when; neither until somebody has done it. */
export type Trial =
  {readonly result: Texts; readonly date: string} | {readonly result?: never; readonly date?: never};

/** An aid to try the element with. */
export type Tool = {readonly name: Texts} & Trial;

/** What to do with a screen reader, and what it should say. */
export type Step = {readonly act: Texts; readonly heard: Texts} & Trial;
