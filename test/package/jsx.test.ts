import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {makeConsumer} from './consumer.js';

const tags = `
  export const plain = <klima-nettverk />;
  export const full = (
    <klima-nettverk id="a" key="a" lang="nn" kommune="3403" fylke="34" scope="regional national"
      focus-areas="energy" ambition="entry" member-of="a" only="a b" without="c" max={3} layout="list"
      controls="none" ended="hide" heading="" heading-level={3} contact="post@example.no" src="/own.json" data-own="1"
      onklima-nettverk-error={({detail}) => console.log(detail.faults.length)}
      onklima-nettverk-change={({detail}) => console.log(detail.shown.length, detail.total)}
    >
      <a href="https://www.example.no/klimanettverk">Klimanettverk for kommuner</a>
    </klima-nettverk>
  );
  export const asText = <klima-nettverk max="3" heading-level="3" kommune={undefined} />;
  // @ts-expect-error: no such layout
  export const layout = <klima-nettverk layout="table" />;
  // @ts-expect-error: headings of the element begin at 2
  export const level = <klima-nettverk heading-level={1} />;
  // @ts-expect-error: misspelt
  export const name = <klima-nettverk komune="3403" />;`;

describe('Someone who writes JSX', () => {
  const consumer = makeConsumer('@types/react');
  after(consumer.remove);

  it('has the tag with its attributes in React', () => {
    const code = `
      import {createRef} from 'react';
      import type {KlimaNettverk} from 'klima-nettverk';
      import type {KlimaNettverkElements} from 'klima-nettverk/jsx';
      declare module 'react' {
        namespace JSX {
          interface IntrinsicElements extends KlimaNettverkElements {}
        }
      }
      ${tags}
      const ref = createRef<KlimaNettverk>();
      export const referred = <klima-nettverk ref={ref} className="a" style={{maxWidth: '40em'}} />;
      export const called = <klima-nettverk ref={(element) => void element?.shown} />;`;
    assert.equal(consumer.typeErrors(code, {jsx: 'react-jsx'}), '');
  });

  it('has it in any other framework that follows the JSX namespace', () => {
    const code = `
      import type {KlimaNettverkElements} from 'klima-nettverk/jsx';
      declare global {
        namespace JSX {
          interface IntrinsicElements extends KlimaNettverkElements { a: {href: string; children?: unknown} }
          interface ElementChildrenAttribute { children: unknown }
        }
      }
      ${tags}`;
    assert.equal(consumer.typeErrors(code), '');
  });
});
