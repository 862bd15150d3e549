import {render, type TemplateResult} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';
import {perObject} from './per-object.js';

/** The one element that a template draws for an object, and what it was drawn from. */
interface Drawing {
  readonly holder: DocumentFragment;
  element: Element | null;
  from: readonly unknown[];
}

const drawingsOf = perObject(() =>
  perObject((): Drawing => ({holder: document.createDocumentFragment(), element: null, from: []})),
);

class Kept extends Directive {
  /** On a server, which draws but once. */
  render(_shown: object, _from: readonly unknown[], draw: () => TemplateResult): unknown {
    return draw();
  }

  override update({options}: ChildPart, [shown, from, draw]: Parameters<this['render']>): unknown {
    const drawing = drawingsOf(options?.host ?? shown)(shown);
    if (!drawing.element || from.some((value, index) => value !== drawing.from[index])) {
      render(draw(), drawing.holder, options);
      drawing.element ??= drawing.holder.firstElementChild;
      drawing.from = from;
    }
    return drawing.element;
  }
}

/**
 * Draws `shown` by a template of one element, and anew only when a value of `from` has changed. The element is kept
 * while it is out of the document, so that what a search took away comes back at once and as the reader left it.
 */
export const kept = directive(Kept);
