import data from 'cards';
import {html, LitElement, nothing, svg, unsafeCSS} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {haystackOf} from './card.js';

const css = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
const haystacks = new Map(data.cards.map((card) => [card, haystackOf(card)]));

const silhouette = ({covered}) =>
  html`<svg class="silhouette" viewBox="0 0 236 300" aria-hidden="true">
    ${svg`<use class="land" href="#land"/>${covered ? svg`<path class="covered" d=${covered} />` : svg`<use class="covered" href="#land"/>`}`}
  </svg>`;

const source = ({publisher, title, url, date}) =>
  html`<li>
    ${publisher}: ${url ? html`<a href=${url}>${title}</a>` : title}
    <span class="quiet">(${date ?? 'uten dato'})</span>
  </li>`;

const fact = ([term, text]) =>
  html`<div class="long">
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

const view = (card) => {
  const facts = card.facts.map(fact);
  const tags = card.tags.map((tag) => html`<li>${tag}</li>`);
  const sources = card.sources.map(source);
  return html`<li class="card ${card.status}">
    <div class="head">
      ${silhouette(card)}
      <h4 class="name">${card.href ? html`<a href=${card.href}>${card.name}</a>` : card.name}</h4>
      <p class="meta">
        <span class="coverage">${card.coverage}</span><span class="status">${card.statusText}</span>
      </p>
    </div>
    <p class="summary">${card.summary}</p>
    <dl>${facts}</dl>
    ${card.note ? html`<p class="note">${card.note}</p>` : nothing}
    <ul role="list" class="tags">
      ${tags}
    </ul>
    <div class="foot">
      <p>${card.confirmed}</p>
      <details class="sources">
        <summary>Kilder (${card.sources.length})</summary>
        <ul role="list">
          ${sources}
        </ul>
      </details>
    </div>
  </li>`;
};

class Peer extends LitElement {
  static styles = unsafeCSS(css.replaceAll('.host', ':host'));
  static properties = {wanted: {state: true}};

  constructor() {
    super();
    this.wanted = '';
  }

  type({target}) {
    this.wanted = target.value.trim().toLowerCase();
  }

  render() {
    const found = data.cards.filter((card) => haystacks.get(card).includes(this.wanted));
    return html`<div class="frame">
      <svg class="hidden">${svg`<path id="land" d=${data.land} />`}</svg>
      <label class="field"
        ><span>Søk i nettverkene</span><input type="search" autocomplete="off" @input=${this.type}
      /></label>
      <p class="result">${found.length} nettverk</p>
      <ul role="list" class="cards">
        ${repeat(found, ({id}) => id, view)}
      </ul>
    </div>`;
  }
}
customElements.define('lit-peer', Peer);
const peer = document.createElement('lit-peer');
peer.id = 'peer';
document.querySelector('#peer').replaceWith(peer);
