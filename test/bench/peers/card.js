// The markup of our cards as a string, for peers that have no templates of their own.
const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const esc = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => escapes[sign]);

const fact = ([term, text]) => `<div class="long"><dt>${esc(term)}</dt><dd>${esc(text)}</dd></div>`;

const source = ({publisher, title, url, date}) =>
  `<li>${esc(publisher)}: ${url ? `<a href="${esc(url)}">${esc(title)}</a>` : esc(title)} <span class="quiet">(${esc(date ?? 'uten dato')})</span></li>`;

const silhouette = ({covered}) =>
  `<svg class="silhouette" viewBox="0 0 236 300" aria-hidden="true"><use class="land" href="#land"/>${
    covered ? `<path class="covered" d="${covered}"/>` : '<use class="covered" href="#land"/>'
  }</svg>`;

const title = ({name, href}) => (href ? `<a href="${esc(href)}">${esc(name)}</a>` : esc(name));

export const cardHtml = (card) =>
  `<li class="card ${card.status}"><div class="head">${silhouette(card)}<h4 class="name">${title(card)}</h4><p class="meta"><span class="coverage">${esc(card.coverage)}</span><span class="status">${esc(card.statusText)}</span></p></div><p class="summary">${esc(card.summary)}</p><dl>${card.facts.map(fact).join('')}</dl>${card.note ? `<p class="note">${esc(card.note)}</p>` : ''}<ul role="list" class="tags">${card.tags.map((tag) => `<li>${esc(tag)}</li>`).join('')}</ul><div class="foot"><p>${esc(card.confirmed)}</p><details class="sources"><summary>Kilder (${card.sources.length})</summary><ul role="list">${card.sources.map(source).join('')}</ul></details></div></li>`;

export const listHtml = ({land, cards}) =>
  `<div class="frame"><svg class="hidden"><path id="land" d="${land}"/></svg><label class="field"><span>Søk i nettverkene</span><input type="search" class="search" autocomplete="off"></label><p class="result">${cards.length} nettverk</p><ul role="list" class="cards">${cards.map(cardHtml).join('')}</ul></div>`;

/** All that a search looks through. */
export const haystackOf = ({name, summary, facts, note, tags}) =>
  [name, summary, ...facts.flat(), note, ...tags].join(' ').toLowerCase();
