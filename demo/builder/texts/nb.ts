/** Texts of the builder in bokmål; the other languages have the same. */
export const nb = {
  languages: {'': 'Følger siden lista står på', nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk'},
  linkText: (place: string) => `Klimanettverk for ${place || 'kommuner'}`,

  choose: 'Velg',
  content: 'Innhold',
  place: 'Kommune eller fylke',
  country: 'Hele landet',
  wholeCounty: (name: string) => `${name} (hele fylket)`,
  lang: 'Språk',
  scope: 'Nivå',
  scopeHelp: 'Velger du ingen, blir alle med.',
  focus: 'Fokusområder',
  focusHelp: 'Disse er valgt fra start. Leseren kan endre dem.',
  ambition: 'Ambisjon',
  anyAmbition: 'Alle nivåer',

  which: 'Hvilke nettverk',
  networks: 'Utvalg',
  networksAs: {all: 'Alle', only: 'Bare de jeg velger', without: 'Alle utenom de jeg velger'},
  picked: 'Nettverkene jeg velger',
  memberOf: 'Nettverk vi er med i',
  memberOfHelp: 'Kommunen sier selv at den er med. Kortet får merket «Vi er med».',

  look: 'Overskrift og utseende',
  heading: 'Overskrift',
  headingAs: {ours: 'Vanlig overskrift', own: 'Egen overskrift', none: 'Ingen overskrift'},
  ownHeading: 'Tekst i overskriften',
  headingLevel: 'Nivå på overskriften',
  headingLevelHelp: 'Velg ett nivå under overskriften lista skal stå under.',
  layout: 'Oppsett',
  layoutAs: {cards: 'Kort side om side', list: 'Kort under hverandre'},
  controls: 'Søk, valg og kart',
  controlsAs: {all: 'Vis', none: 'Ikke vis'},
  ended: 'Avsluttede nettverk',
  endedAs: {fold: 'Sammenfoldet til slutt', hide: 'Ikke vis'},
  max: 'Største antall',
  maxHelp: 'De første vises, og en knapp henter fram resten. La stå tomt for alle.',
  contact: 'Hvem tar imot feil?',
  contactHelp: 'E-post eller adresse som begynner med https. Gir «Meld feil» på hvert kort.',
  accent: 'Farge på lenker og kart',
  accentAs: {ours: 'Vanlig farge', own: 'Egen farge'},
  ownAccent: 'Velg farge',
  lowContrast: (ratio: string) =>
    `Kontrasten mot hvitt er ${ratio} : 1. Lenker trenger minst 4,5 : 1. Velg en mørkere farge.`,
  radius: 'Hjørner',
  radiusAs: {'': 'Litt runde', '0': 'Rette', '1.25em': 'Runde'},

  addresses: 'Adresser',
  addressesHelp: 'Bytt ut eksemplene. Er du usikker, spør IT.',
  page: 'Siden med hele lista',
  pageHelp: 'Dit går lenka når skriptet ikke virker.',
  script: 'Skriptet',
  scriptHelp: 'Helst på deres egen server. Kan også skrives /klima-nettverk.js.',
  scriptKind: 'Fila på den adressen',
  scriptKindAs: {pinned: 'Er fast: bruk sjekksum', evergreen: 'Fornyes på samme adresse: uten sjekksum'},
  framePage: 'Den ferdige siden til ramme',
  framePageHelp: (example: string) => `Står det tomt, brukes ${example}.`,

  faults: {
    max: 'Skriv et helt tall fra 1 og oppover. Til da vises alle.',
    heading: 'Skriv en overskrift. Til da står den vanlige der.',
    contact:
      'Skriv en e-postadresse eller en adresse som begynner med https. Til da er «Meld feil» ikke med.',
    picked: 'Velg minst ett nettverk. Til da er alle med.',
    page: 'Skriv en hel adresse, for eksempel https://www.example.no/klimanettverk. Til da står eksempelet der.',
    script: 'Skriv adressen til skriptet, uten mellomrom. Til da står eksempelet der.',
    framePage: 'Skriv en hel adresse som begynner med https. Til da står eksempelet der.',
  },
  reset: 'Begynn på nytt',

  preview: 'Se',
  previewHelp: 'Slik blir lista. Det du prøver her, endrer ikke koden under.',
  previewName: 'Forhåndsvisning',

  take: 'Kopier',
  takeHelp: 'Bruk den første måten som virker hos dere.',
  copy: 'Kopier',
  copyOf: (name: string) => `Kopier: ${name}`,
  copyRich: 'Kopier til redigeringsfelt',
  copied: (name: string) => `Kopiert: ${name}`,
  selected: (name: string) =>
    `Nettleseren lot oss ikke kopiere. Teksten er merket: ${name}. Trykk Ctrl + C, eller Cmd + C på Mac.`,

  link: '1. Lenke',
  linkHelp:
    'Best for redaktører, og krever at skriptet står i malen. Lim inn lenka alene i et avsnitt. På den publiserte siden blir den til lista.',
  linkAddress: 'Adressen til lenka',
  linkMarkup: 'Lenka som HTML',
  linkRich: 'Lenka til redigeringsfelt',
  block: '2. HTML-blokk',
  blockHelp: 'For sider der du kan legge inn HTML med skript.',
  element: '3. Bare elementet',
  elementHelp: 'Når skriptet står i malen og CMS-et slipper elementet gjennom.',
  frame: '4. Ramme (iframe)',
  frameHelp: 'Siden i ramma er hel uten skript. Står skriptet på siden rundt, får ramma riktig høyde.',
  static: '5. Statisk tekst',
  staticHelp: (count: number) =>
    `Når ingenting annet er lov. Teksten har ${count} nettverk og bare overskrifter, avsnitt, lister og lenker. Den fornyer seg ikke selv.`,
  staticRich: 'Statisk tekst til redigeringsfelt',
  csv: (count: number) => `Last ned ${count} nettverk som tabell (CSV)`,
  json: (count: number) => `Last ned ${count} nettverk som JSON`,

  it: 'Til IT og leverandøren',
  hash: 'Sjekksum (SRI)',
  hashOf: (version: string) =>
    `Gjelder klima-nettverk.js i versjon ${version}, bygget sammen med denne siden.`,
  noHash:
    'Denne siden kjører fra kildekoden. Sjekksummen finnes først når siden er bygget (npm run site), og mangler derfor i koden over.',
  csp: 'Regel for innhold (CSP)',
  cspHelp: 'Har nettstedet en slik regel, må den tillate dette. frame-src trengs bare til ramma.',
  style: 'Utseende (CSS)',
  styleHelp:
    'Legg linja i stilarket til nettstedet. Stilen kan ikke følge med i lenka eller elementet, for da måtte nettstedet tillate stil i selve siden.',
  noStyle: 'Du har ikke valgt farge eller hjørner. Da trengs ingen linje.',
  mail: 'E-post til leverandøren',
  mailHelp: 'Skriptet i malen er det eneste leverandøren må gjøre for at lenka skal virke.',
  mailLang: 'Språk i e-posten',
  mailOpen: 'Åpne i e-postprogrammet',
  mailText: 'Teksten i e-posten',
  fromFile:
    'Du kan åpne denne siden som fil fra egen disk. Et skript med sjekksum kjører derimot bare på en nettside. Vil du prøve koden fra disk, velger du «uten sjekksum» og skriver klima-nettverk.js som adresse.',

  mailSubject: 'Klimanettverk på nettstedet vårt',
  mailBody: (script: string, element: string, csp: string, style: string) =>
    `Hei

Vi vil vise klimanettverk på nettstedet vårt. Det trengs én JavaScript-fil. Den lagrer ingenting hos leseren og henter ikke noe mer.

Kan dere gjøre dette?

1. Legge skriptet i malen, én gang. Da kan redaktørene lime inn en lenke, og den blir til lista:
${script}

2. Tillate denne taggen, med attributtene, der redaktørene kan skrive HTML:
${element}

3. Se til at regelen for innhold (CSP) tillater dette:
${csp}
${style && `\n4. Legge dette i stilarket:\n${style}\n`}
Punkt 1 og 3 er viktigst.

Hilsen
`,

  exported: {
    lead: (count: number, date: string) =>
      `${count === 1 ? '1 klimanettverk' : `${count} klimanettverk`}. Opplysningene er samlet ${date} og er lisensiert CC BY 4.0.`,
    none: 'Ingen nettverk passer.',
    whole: 'Oppdatert liste:',
    whoCanJoin: 'Hvem kan bli med',
    commitment: 'Dette binder dere dere til',
    cost: 'Kostnad',
    organiser: 'Drives av',
    sources: 'Kilder',
    undated: 'uten dato',
    untitled: 'uten tittel',
  },
};

export type Texts = typeof nb;
