import {noChange} from 'lit';
import {directive, Directive, type PropertyPart} from 'lit/directive.js';
import {setCommittedValue} from 'lit/directive-helpers.js';

class Live extends Directive {
  override render(value: unknown): unknown {
    return value;
  }

  override update(part: PropertyPart, [wanted]: [unknown]): unknown {
    const actual: unknown = Reflect.get(part.element, part.name);
    if (actual === wanted) return noChange;
    // Or Lit would leave out what it has set before.
    setCommittedValue(part);
    return wanted;
  }
}

/** Sets a property that readers change too wherever it is not what it should be. Lit's own also knows attributes. */
export const live = directive(Live);
