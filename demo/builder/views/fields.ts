import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A value with what the editor reads. */
export type Option<T extends string = string> = readonly [value: T, text: string];

/** A listener that hands on what the field now holds. */
const withValue = (change: (value: string) => void) => (event: Event) => {
  change((event.target as HTMLInputElement | HTMLSelectElement).value);
};

const notes = (name: string, help: string | undefined, fault: string | undefined) =>
  html`${help ? html`<span class="help" id="help-${name}">${help}</span>` : nothing}${
    fault ? html`<span class="fault" id="fault-${name}">${fault}</span>` : nothing
  }`;

const describedBy = (name: string, help?: string, fault?: string) =>
  [fault && `fault-${name}`, help && `help-${name}`].filter(Boolean).join(' ') || nothing;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly fault?: string | undefined;
}

export const textField = (
  {name, label, help, fault, value, kind = 'text'}: Field & {value: string; kind?: 'text' | 'url' | 'number'},
  change: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for="field-${name}">${label}</label>
    <input
      id="field-${name}"
      class=${kind}
      type="text"
      inputmode=${kind === 'number' ? 'numeric' : kind}
      autocomplete="off"
      spellcheck=${kind === 'text' ? 'true' : 'false'}
      .value=${live(value)}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${describedBy(name, help, fault)}
      @input=${withValue(change)}
    />
    ${notes(name, help, fault)}
  </div>`;

export const selectField = (
  {name, label, help, fault}: Field,
  options: unknown,
  change: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for="field-${name}">${label}</label>
    <select
      id="field-${name}"
      aria-describedby=${describedBy(name, help, fault)}
      @change=${withValue(change)}
    >
      ${options}
    </select>
    ${notes(name, help, fault)}
  </div>`;

export const option = ([value, text]: Option, chosen: string): TemplateResult =>
  html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`;

export const options = (from: Readonly<Record<string, string>>, chosen: string): TemplateResult[] =>
  Object.entries(from).map((each) => option(each, chosen));

const tick = (
  kind: 'radio' | 'checkbox',
  name: string,
  [value, text]: Option,
  isOn: boolean,
  change: () => void,
) =>
  html`<label class="tick">
    <input type=${kind} name=${name} .value=${value} .checked=${live(isOn)} @change=${change} />
    <span>${text}</span>
  </label>`;

/** One of several, all in view. */
export const radios = <T extends string>(
  {name, label}: Field,
  from: Readonly<Record<T, string>>,
  chosen: T,
  change: (value: T) => void,
): TemplateResult => {
  const all = (Object.entries(from) as [T, string][]).map(([value, text]) =>
    tick('radio', name, [value, text], value === chosen, () => change(value)),
  );
  return html`<fieldset class="field">
    <legend>${label}</legend>
    ${all}
  </fieldset>`;
};

/** Any of several; `long` lists scroll. */
export const ticks = <T extends string>(
  {name, label, help, fault}: Field,
  from: readonly Option<T>[],
  chosen: readonly T[],
  change: (chosen: T[]) => void,
  kind: 'short' | 'long' = 'short',
): TemplateResult => {
  const toggle = (value: T) =>
    change(from.map(([each]) => each).filter((each) => chosen.includes(each) !== (each === value)));
  const all = from.map(([value, text]) =>
    tick('checkbox', name, [value, text], chosen.includes(value), () => toggle(value)),
  );
  return html`<fieldset class="field" aria-describedby=${describedBy(name, help, fault)}>
    <legend>${label}</legend>
    ${notes(name, help, fault)}
    <div class="ticks ${kind}">${all}</div>
  </fieldset>`;
};
