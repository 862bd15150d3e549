import type {Criterion} from './criterion.js';

/** New in WCAG 2.2, not required by law. */
export const wcag22: readonly Criterion[] = [
  {
    id: '2.4.11',
    level: 'AA',
    name: {nb: 'Fokus ikke dekket (minimum)', nn: 'Fokus ikkje dekt (minimum)'},
    verdict: 'met',
    reason: {
      nb: 'Ingenting i elementet ligger fast over innholdet. Har siden en fast topp, kan den holde av plass med `--klima-scroll-margin`, som gjelder alt som kan få fokus, unntatt søkefeltet i WebKit (Safari).',
      nn: 'Ingenting i elementet ligg fast over innhaldet. Har sida ein fast topp, kan ho halde av plass med `--klima-scroll-margin`, som gjeld alt som kan få fokus, utanom søkjefeltet i WebKit (Safari).',
    },
    tests: [
      ['test/element/focus.test.ts', 'R1.12'],
      ['test/accessibility/requirements.test.ts', 'R1.12'],
    ],
  },
  {
    id: '2.5.8',
    level: 'AA',
    name: {nb: 'Størrelse på trykkflate (minimum)', nn: 'Storleik på trykkflate (minimum)'},
    verdict: 'met',
    reason: {
      nb: 'Knapper, felt og avkryssing er minst 24 × 24 piksler. Lenker og forklarte ord i løpende tekst er unntatt. Det er også små fylker i kartet, siden feltet «Kommune eller fylke» gjør det samme.',
      nn: 'Knappar, felt og avkryssing er minst 24 × 24 pikslar. Lenkjer og forklarte ord i løpande tekst er unnatekne. Det er òg små fylke i kartet, sidan feltet «Kommune eller fylke» gjer det same.',
    },
    tests: [['test/accessibility/requirements.test.ts', 'R1.12']],
  },
];
