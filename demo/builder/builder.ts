import {html, render} from 'lit';
import {withLocale, type Locale} from '../../src/language/localization.js';
import {choicesFor, type Choices} from './choices.js';
import type {Build} from './embed-forms.js';
import {lookOf} from './look.js';
import {resultOf, type Result} from './result.js';
import {textsIn} from './texts/texts.js';
import {choose} from './views/choose.js';
import {take} from './views/take.js';

const previewOf = (fallback: string): HTMLElement => {
  const element = document.createElement('klima-nettverk');
  element.textContent = fallback;
  return element;
};

/** Gives the element in the preview what was chosen, and takes away what no longer is. */
const show = (element: HTMLElement, choices: Choices, {attributes}: Result): void => {
  const wanted = new Map(attributes);
  for (const name of element.getAttributeNames())
    if (name !== 'style' && !wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  const look = new Map(lookOf(choices));
  for (const name of ['--klima-accent', '--klima-radius'])
    element.style.setProperty(name, look.get(name) ?? null);
};

/** Fills `place` with the builder. What is chosen lives in memory only. */
export const startBuilder = (place: HTMLElement, locale: Locale, build: Build | undefined): void => {
  const words = textsIn(locale);
  const preview = previewOf(words.previewName);
  let choices = choicesFor(locale);
  let said = '';

  const change = (changed: Partial<Choices>) => {
    choices = {...choices, ...changed};
    update();
  };
  const reset = () => change(choicesFor(locale));
  // The same text twice would not be read aloud twice.
  const say = (text: string) => {
    said = text === said ? `${text}\u00a0` : text;
    update();
  };

  const update = () => {
    const result = resultOf(choices, locale, build);
    const form = {choices, result, texts: words, change, reset};
    withLocale(locale, () =>
      render(
        html`<div class="builder-top">
            ${choose(form)}
            <section class="preview">
              <h2>${words.preview}</h2>
              <p>${words.previewHelp}</p>
              <div
                class="stage ${choices.accentKind === 'own' ? 'light' : ''}"
                role="region"
                aria-label=${words.previewName}
                tabindex="0"
              >
                ${preview}
              </div>
            </section>
          </div>
          ${take({...form, build, say})}
          <p class="said" role="status">${said}</p>`,
        place,
      ),
    );
    show(preview, choices, result);
  };
  update();
};
