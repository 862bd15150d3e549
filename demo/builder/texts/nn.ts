import type {Texts} from './nb.js';

/** Texts of the builder in nynorsk. */
export const nn: Texts = {
  languages: {'': 'Følgjer sida lista står på', nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk'},
  linkText: (place) => `Klimanettverk for ${place || 'kommunar'}`,

  choose: 'Vel',
  content: 'Innhald',
  place: 'Kommune eller fylke',
  country: 'Heile landet',
  wholeCounty: (name) => `${name} (heile fylket)`,
  lang: 'Språk',
  scope: 'Nivå',
  scopeHelp: 'Vel du ingen, blir alle med.',
  focus: 'Fokusområde',
  focusHelp: 'Desse er valde frå start. Lesaren kan endre dei.',
  ambition: 'Ambisjon',
  anyAmbition: 'Alle nivå',

  which: 'Kva nettverk',
  networks: 'Utval',
  networksAs: {all: 'Alle', only: 'Berre dei eg vel', without: 'Alle utanom dei eg vel'},
  picked: 'Nettverka eg vel',
  memberOf: 'Nettverk vi er med i',
  memberOfHelp: 'Kommunen seier sjølv at han er med. Kortet får merket «Vi er med».',

  look: 'Overskrift og utsjånad',
  heading: 'Overskrift',
  headingAs: {ours: 'Vanleg overskrift', own: 'Eiga overskrift', none: 'Inga overskrift'},
  ownHeading: 'Tekst i overskrifta',
  headingLevel: 'Nivå på overskrifta',
  headingLevelHelp: 'Vel eitt nivå under overskrifta lista skal stå under.',
  layout: 'Oppsett',
  layoutAs: {cards: 'Kort side om side', list: 'Kort under kvarandre'},
  controls: 'Søk, val og kart',
  controlsAs: {all: 'Vis', none: 'Ikkje vis'},
  ended: 'Avslutta nettverk',
  endedAs: {fold: 'Samanfalda til slutt', hide: 'Ikkje vis'},
  max: 'Største tal',
  maxHelp: 'Dei første blir viste, og ein knapp hentar fram resten. Lat stå tomt for alle.',
  contact: 'Kven tek imot feil?',
  contactHelp: 'E-post eller adresse som byrjar med https. Gir «Meld feil» på kvart kort.',
  accent: 'Farge på lenkjer og kart',
  accentAs: {ours: 'Vanleg farge', own: 'Eigen farge'},
  ownAccent: 'Vel farge',
  lowContrast: (ratio) =>
    `Kontrasten mot kvitt er ${ratio} : 1. Lenkjer treng minst 4,5 : 1. Vel ein mørkare farge.`,
  radius: 'Hjørne',
  radiusAs: {'': 'Litt runde', '0': 'Rette', '1.25em': 'Runde'},

  addresses: 'Adresser',
  addressesHelp: 'Byt ut døma. Er du usikker, spør IT.',
  page: 'Sida med heile lista',
  pageHelp: 'Dit går lenkja når skriptet ikkje verkar.',
  script: 'Skriptet',
  scriptHelp: 'Helst på dykkar eigen server. Kan òg skrivast /klima-nettverk.js.',
  scriptKind: 'Fila på den adressa',
  scriptKindAs: {pinned: 'Er fast: bruk sjekksum', evergreen: 'Blir fornya på same adresse: utan sjekksum'},
  framePage: 'Den ferdige sida til ramme',
  framePageHelp: (example) => `Står det tomt, blir ${example} brukt.`,

  faults: {
    max: 'Skriv eit heilt tal frå 1 og oppover. Til då blir alle viste.',
    heading: 'Skriv ei overskrift. Til då står den vanlege der.',
    contact: 'Skriv ei e-postadresse eller ei adresse som byrjar med https. Til då er «Meld feil» ikkje med.',
    picked: 'Vel minst eitt nettverk. Til då er alle med.',
    page: 'Skriv ei heil adresse, til dømes https://www.example.no/klimanettverk. Til då står dømet der.',
    script: 'Skriv adressa til skriptet, utan mellomrom. Til då står dømet der.',
    framePage: 'Skriv ei heil adresse som byrjar med https. Til då står dømet der.',
  },
  reset: 'Byrj på nytt',

  preview: 'Sjå',
  previewHelp: 'Slik blir lista. Det du prøver her, endrar ikkje koden under.',
  previewName: 'Førehandsvising',

  take: 'Kopier',
  takeHelp: 'Bruk den første måten som verkar hos dykk.',
  copy: 'Kopier',
  copyOf: (name) => `Kopier: ${name}`,
  copyRich: 'Kopier til redigeringsfelt',
  copied: (name) => `Kopiert: ${name}`,
  selected: (name) =>
    `Nettlesaren lét oss ikkje kopiere. Teksten er merkt: ${name}. Trykk Ctrl + C, eller Cmd + C på Mac.`,

  link: '1. Lenkje',
  linkHelp:
    'Best for redaktørar, og krev at skriptet står i malen. Lim inn lenkja åleine i eit avsnitt. På den publiserte sida blir ho til lista.',
  linkAddress: 'Adressa til lenkja',
  linkMarkup: 'Lenkja som HTML',
  linkRich: 'Lenkja til redigeringsfelt',
  block: '2. HTML-blokk',
  blockHelp: 'For sider der du kan leggje inn HTML med skript.',
  element: '3. Berre elementet',
  elementHelp: 'Når skriptet står i malen og CMS-et slepp elementet gjennom.',
  frame: '4. Ramme (iframe)',
  frameHelp: 'Sida i ramma er heil utan skript. Står skriptet på sida rundt, får ramma rett høgd.',
  static: '5. Statisk tekst',
  staticHelp: (count) =>
    `Når ingenting anna er lov. Teksten har ${count} nettverk og berre overskrifter, avsnitt, lister og lenkjer. Han fornyar seg ikkje sjølv.`,
  staticRich: 'Statisk tekst til redigeringsfelt',
  csv: (count) => `Last ned ${count} nettverk som tabell (CSV)`,
  json: (count) => `Last ned ${count} nettverk som JSON`,

  it: 'Til IT og leverandøren',
  hash: 'Sjekksum (SRI)',
  hashOf: (version) => `Gjeld klima-nettverk.js i versjon ${version}, bygd saman med denne sida.`,
  noHash:
    'Denne sida køyrer frå kjeldekoden. Sjekksummen finst først når sida er bygd (npm run site), og manglar difor i koden over.',
  csp: 'Regel for innhald (CSP)',
  cspHelp: 'Har nettstaden ein slik regel, må han tillate dette. frame-src trengst berre til ramma.',
  style: 'Utsjånad (CSS)',
  styleHelp:
    'Legg linja i stilarket til nettstaden. Stilen kan ikkje følgje med i lenkja eller elementet, for då måtte nettstaden tillate stil i sjølve sida.',
  noStyle: 'Du har ikkje valt farge eller hjørne. Då trengst inga linje.',
  mail: 'E-post til leverandøren',
  mailHelp: 'Skriptet i malen er det einaste leverandøren må gjere for at lenkja skal verke.',
  mailLang: 'Språk i e-posten',
  mailOpen: 'Opne i e-postprogrammet',
  mailText: 'Teksten i e-posten',
  fromFile:
    'Du kan opne denne sida som fil frå eigen disk. Eit skript med sjekksum køyrer derimot berre på ei nettside. Vil du prøve koden frå disk, vel du «utan sjekksum» og skriv klima-nettverk.js som adresse.',

  mailSubject: 'Klimanettverk på nettstaden vår',
  mailBody: (script, element, csp, style) =>
    `Hei

Vi vil vise klimanettverk på nettstaden vår. Det trengst éi JavaScript-fil. Ho lagrar ingenting hos lesaren og hentar ikkje noko meir.

Kan de gjere dette?

1. Leggje skriptet i malen, éin gong. Då kan redaktørane lime inn ei lenkje, og ho blir til lista:
${script}

2. Tillate denne taggen, med attributta, der redaktørane kan skrive HTML:
${element}

3. Sjå til at regelen for innhald (CSP) tillèt dette:
${csp}
${style && `\n4. Leggje dette i stilarket:\n${style}\n`}
Punkt 1 og 3 er viktigast.

Helsing
`,

  exported: {
    lead: (count, date) =>
      `${count === 1 ? '1 klimanettverk' : `${count} klimanettverk`}. Opplysningane er samla ${date} og er lisensierte CC BY 4.0.`,
    none: 'Ingen nettverk passar.',
    whole: 'Oppdatert liste:',
    whoCanJoin: 'Kven kan bli med',
    commitment: 'Dette bind de dykk til',
    cost: 'Kostnad',
    organiser: 'Blir drive av',
    sources: 'Kjelder',
    undated: 'utan dato',
    untitled: 'utan tittel',
  },
};
