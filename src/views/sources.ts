import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {currentLanguage} from '../language/localization.js';
import type {Network, Source} from '../networks/network.js';
import {dateInWords} from '../language/formats.js';
import {inLocale} from './words.js';

const isForeign = (lang: string): boolean => !currentLanguage().ownSources.includes(lang);

/** The name of a language, by its code: engelsk. `Intl` knows them all, but its first use costs a page much time. */
const languageInWords = (code: string): string =>
  (
    ({
      no: () => msg('norsk'),
      en: () => msg('engelsk'),
      sv: () => msg('svensk'),
      de: () => msg('tysk'),
      pl: () => msg('polsk'),
    }) as Readonly<Record<string, () => string>>
  )[code]?.() ??
  new Intl.DisplayNames(currentLanguage().intl, {type: 'language'}).of(code) ??
  code;

const address = (url: string): string => {
  const {hostname, pathname, search} = new URL(url);
  const readable = hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
  try {
    return decodeURI(readable);
  } catch {
    return readable;
  }
};

/** Breaks are allowed in an address after each part, so that it never widens the card. */
const breakable = (text: string): string => text.replace(/[/?&]/g, '$&\u200b');

const link = ({url, title, lang}: Source, network: string) => {
  const text = title ?? (url ? breakable(address(url)) : msg('uten tittel'));
  return url
    ? html`<a class=${title ? nothing : 'address'} href=${url} hreflang=${lang}
        ><span lang=${title ? lang : nothing}>${text}</span
        ><span class="hidden"> – ${msg(str`kilde for ${network}`)}</span></a
      >`
    : html`<span lang=${title ? lang : nothing}>${text}</span>`;
};

const dated = ({date, lang}: Source): string => {
  const day = date ? dateInWords(date) : msg('uten dato');
  return isForeign(lang) ? `${day}${msg(str`, på ${languageInWords(lang.replace(/^n[bn]$/, 'no'))}`)}` : day;
};

const source = (each: Source, network: string) =>
  html`<li>${each.publisher}: ${link(each, network)} <span class="quiet">${`(${dated(each)})`}</span></li>`;

/** The sources of a card, folded. */
export const sources = ({sources: list, name}: Network): TemplateResult => {
  const items = list.map((each) => source(each, inLocale(name)));
  return html`<details class="sources">
    <summary>${msg(str`Kilder (${list.length})`)}<span class="hidden"> – ${inLocale(name)}</span></summary>
    <ul role="list">
      ${items}
    </ul>
  </details>`;
};
