import {noChange, render, type TemplateResult} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';
import {memoizeByObject} from '../memoize/memoize.js';

/** Something in a list: all that its element depends on, and a template of one element for it. */
export interface Item {
  readonly key: object;
  readonly from: readonly unknown[];
  readonly draw: () => TemplateResult;
}

interface Drawing {
  readonly holder: DocumentFragment;
  element: Element | null;
  from: readonly unknown[];
}

const drawingsOf = memoizeByObject(() =>
  memoizeByObject((): Drawing => ({holder: document.createDocumentFragment(), element: null, from: []})),
);

/** Makes `wanted` the child elements of `parent`, before `end`; one that stands right is not touched. */
const arrange = (parent: Element, wanted: readonly Element[], end: Node | null): void => {
  const stays = new Set(wanted);
  for (const child of [...parent.children]) if (!stays.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const element of wanted) {
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next ?? end);
  }
};

class KeyedList extends Directive {
  /** On a server, which draws but once. */
  render(items: readonly Item[]): unknown {
    return items.map(({draw}) => draw());
  }

  override update({parentNode, endNode, options}: ChildPart, [items]: Parameters<this['render']>): unknown {
    const drawings = drawingsOf(options?.host ?? parentNode);
    const elements = items.map(({key, from, draw}) => {
      const drawing = drawings(key);
      if (!drawing.element || from.some((value, index) => value !== drawing.from[index])) {
        render(draw(), drawing.holder, options);
        drawing.element ??= drawing.holder.firstElementChild;
        drawing.from = from;
      }
      return drawing.element as Element;
    });
    arrange(parentNode as Element, elements, endNode);
    return noChange;
  }
}

/**
 * All the children of an element, each drawn for an object and anew only when a value of `from` has changed. A child
 * is kept while it is out of the document, so that what a search took away comes back at once and as the reader left
 * it; those that stay are not moved.
 */
export const keyedList = directive(KeyedList);
