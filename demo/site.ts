type Lang = 'nb' | 'nn' | 'en';

/** A page, by its path below demo/, what the bar above calls it, and its language where that is another. */
export type Entry = readonly [file: string, name: string, lang?: Lang];

/** Pages that lead to each other. */
export interface Section {
  readonly lang: Lang;
  readonly title: string;
  /** Names the bar for screen readers. */
  readonly label: string;
  /** Classes of `body`. */
  readonly look: string;
  readonly styles: readonly string[];
  /** A new page is one line here. */
  readonly pages: readonly Entry[];
  /** Doors to other sections. */
  readonly others: readonly Entry[];
  readonly foot: string;
}

export const languageNames: Readonly<Record<Lang, string>> = {nb: 'Bokmål', nn: 'Nynorsk', en: 'English'};

const guide = {look: 'auto', styles: ['demo.css', 'guides/guides.css']};

/** Every page that gets head, bar and foot from scripts/site/frame.ts; those in veiledning/ are made from guides/. `x-nn.html` and `x-en.html` are `x.html` in another language. */
export const sections: readonly Section[] = [
  {
    lang: 'nb',
    title: 'Eksempel kommune',
    label: 'Eksempler',
    look: '',
    styles: ['demo.css'],
    pages: [
      ['index.html', 'Hele lista'],
      ['hamar.html', 'Én kommune'],
      ['sprak.html', 'Nynorsk og engelsk'],
      ['spalte.html', 'Smal spalte'],
      ['mork.html', 'Mørk side'],
      ['galleri.html', 'Galleri'],
    ],
    others: [
      ['bygg.html', 'Lag din egen'],
      ['veiledning/redaktor.html', 'Veiledning'],
      ['bygg-en.html', 'English', 'en'],
    ],
    foot: 'Et eksempel på hvordan &lt;klima-nettverk&gt; ser ut på nettsidene til en kommune. Kommunen er oppdiktet, nettverkene er virkelige.',
  },
  {
    ...guide,
    lang: 'nb',
    title: 'Veiledning',
    label: 'Veiledning',
    pages: [
      ['bygg.html', 'Lag din egen'],
      ['veiledning/redaktor.html', 'Redaktør'],
      ['veiledning/cms.html', 'Oppskrifter for CMS'],
      ['veiledning/it.html', 'IT og personvern'],
      ['veiledning/uu.html', 'Universell utforming'],
      ['veiledning/klimaradgiver.html', 'Klimarådgiver'],
    ],
    others: [['index.html', 'Eksempler']],
    foot: 'Koden: MIT. Opplysningene om nettverkene: CC BY 4.0. Adresser på example.no er eksempler; bytt dem ut med deres egne.',
  },
  {
    ...guide,
    lang: 'nn',
    title: 'Rettleiing',
    label: 'Rettleiing',
    pages: [
      ['bygg-nn.html', 'Lag di eiga'],
      ['veiledning/redaktor-nn.html', 'Redaktør'],
      ['veiledning/cms-nn.html', 'Oppskrifter for CMS'],
      ['veiledning/it-nn.html', 'IT og personvern'],
      ['veiledning/uu-nn.html', 'Universell utforming'],
      ['veiledning/klimaradgiver-nn.html', 'Klimarådgivar'],
    ],
    others: [['index.html', 'Døme']],
    foot: 'Koden: MIT. Opplysningane om nettverka: CC BY 4.0. Adresser på example.no er døme; byt dei ut med dykkar eigne.',
  },
  {
    ...guide,
    lang: 'en',
    title: 'klima-nettverk',
    label: 'Pages',
    pages: [['bygg-en.html', 'Make your own list']],
    others: [['index.html', 'Eksempler', 'nb']],
    foot: 'Code: MIT. Data on the networks: CC BY 4.0. Addresses at example.no are examples; put your own in their place.',
  },
];
