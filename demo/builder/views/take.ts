import {html, nothing, type TemplateResult} from 'lit';
import {asCsv, asJson, download} from '../chosen.js';
import {copyRich, copyText, type Copied} from '../copy.js';
import type {Build} from '../embed-forms.js';
import {selectField, options} from './fields.js';
import type {Form} from './choose.js';

export interface Take extends Form {
  readonly build: Build | undefined;
  /** Tells readers, screen readers among them, what was done. */
  readonly say: (text: string) => void;
}

type Copy = (node: Node) => Promise<Copied>;

const button = ({texts, say}: Take, id: string, name: string, label: string, copy: Copy) => {
  const press = async () => {
    const node = document.getElementById(id);
    if (node) say(texts[await copy(node)](name));
  };
  const kind = copy === copyRich ? 'rich' : 'copy';
  return html`<button type="button" id="${id}-${kind}" aria-label="${label}: ${name}" @click=${press}>
    ${label}
  </button>`;
};

/** A text to copy, with its buttons. `rich`: what the markup is called when it is copied as formatted text. */
const snippet = (take: Take, id: string, name: string, text: string, rich?: string) =>
  html`<div class="snippet">
    <p class="name" id="name-${id}">${name}</p>
    <pre tabindex="0" role="group" aria-labelledby="name-${id}"><code id=${id}>${text}</code></pre>
    <p class="buttons">
      ${button(take, id, name, take.texts.copy, copyText)}
      ${rich ? button(take, id, rich, take.texts.copyRich, copyRich) : nothing}
    </p>
  </div>`;

const way = (title: string, help: string, content: unknown) =>
  html`<section class="way">
    <div class="why">
      <h3>${title}</h3>
      <p>${help}</p>
    </div>
    <div class="what">${content}</div>
  </section>`;

const nameOf = (title: string): string => title.replace(/^\d\. /, '');

const downloads = ({result: {networks}, texts}: Take) => {
  const saveCsv = () => download(asCsv(networks));
  const saveJson = () => download(asJson(networks));
  return html`<p class="buttons">
    <button type="button" @click=${saveCsv}>${texts.csv(networks.length)}</button>
    <button type="button" @click=${saveJson}>${texts.json(networks.length)}</button>
  </p>`;
};

const ways = (take: Take) => {
  const {result, texts, build} = take;
  const one = (id: string, title: string, help: string, text: string) =>
    way(title, help, snippet(take, id, nameOf(title), text));
  return html`
    ${way(
      texts.link,
      texts.linkHelp,
      html`${snippet(take, 'link-address', texts.linkAddress, result.linkAddress)}
      ${snippet(take, 'link', texts.linkMarkup, result.link, texts.linkRich)}`,
    )}
    ${way(
      texts.block,
      texts.blockHelp,
      html`${build ? nothing : html`<p class="note">${texts.noHash}</p>`}
        ${snippet(take, 'html-block', nameOf(texts.block), result.htmlBlock)}
        <p class="help">${texts.fromFile}</p>`,
    )}
    ${one('element', texts.element, texts.elementHelp, result.element)}
    ${one('frame', texts.frame, texts.frameHelp, result.frame)}
    ${way(
      texts.static,
      texts.staticHelp(result.networks.length),
      html`${snippet(take, 'static-text', nameOf(texts.static), result.staticText, texts.staticRich)}
      ${downloads(take)}`,
    )}
  `;
};

const mail = (take: Take) => {
  const {choices, change, result, texts} = take;
  const {nb, nn, en} = texts.languages;
  return html`${selectField(
      {name: 'mail-lang', label: texts.mailLang},
      options({nb, nn, en}, choices.mailLang),
      (value) => change({mailLang: value as 'nb'}),
    )}
    <div lang=${choices.mailLang}>
      ${snippet(take, 'mail', texts.mailText, `${result.mail.subject}\n\n${result.mail.body}`)}
    </div>
    <p><a href=${result.mail.href}>${texts.mailOpen}</a></p>`;
};

const forIt = (take: Take) => {
  const {result, texts, build} = take;
  return html`<section class="it">
    <h2>${texts.it}</h2>
    ${way(
      texts.hash,
      build ? texts.hashOf(build.version) : texts.noHash,
      build ? snippet(take, 'integrity', texts.hash, build.integrity) : nothing,
    )}
    ${way(texts.csp, texts.cspHelp, snippet(take, 'policy', texts.csp, result.policy))}
    ${way(
      texts.style,
      result.styleLine ? texts.styleHelp : texts.noStyle,
      result.styleLine ? snippet(take, 'style-line', texts.style, result.styleLine) : nothing,
    )}
    ${way(texts.mail, texts.mailHelp, mail(take))}
  </section>`;
};

/** All that can be taken away. */
export const take = (all: Take): TemplateResult =>
  html`<section class="take">
      <h2>${all.texts.take}</h2>
      <p>${all.texts.takeHelp}</p>
      ${ways(all)}
    </section>
    ${forIt(all)}`;
