import {html, nothing, type TemplateResult} from 'lit';

/** The ranks of the element's three kinds of headings, each one below the other as far as HTML has ranks. */
export interface Ranks {
  readonly title: number;
  readonly group: number;
  readonly card: number;
}

/** Cards stand one below their group; the group one below the title, or in its place when there is none. */
export const ranksFrom = (first: number, hasTitle: boolean): Ranks => {
  const group = hasTitle ? Math.min(first + 1, 5) : first;
  return {title: first, group, card: group + 1};
};

type Heading = (name: string, part: unknown, content: unknown) => TemplateResult;

const headings: readonly Heading[] = [
  (name, part, content) => html`<h2 class=${name} part=${part}>${content}</h2>`,
  (name, part, content) => html`<h3 class=${name} part=${part}>${content}</h3>`,
  (name, part, content) => html`<h4 class=${name} part=${part}>${content}</h4>`,
  (name, part, content) => html`<h5 class=${name} part=${part}>${content}</h5>`,
  (name, part, content) => html`<h6 class=${name} part=${part}>${content}</h6>`,
];

/** A heading of rank 2 to 6, with a class; `part` where the page may style it. */
export const heading = (rank: number, name: string, content: unknown, part?: string): unknown =>
  headings[rank - 2]?.(name, part ?? nothing, content);
