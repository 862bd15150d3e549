import type {Criterion} from './criterion.js';

/** WCAG 2.1, principle 4. */
export const robust: readonly Criterion[] = [
  {
    id: '4.1.1',
    level: 'A',
    name: {nb: 'Parsing (oppdeling)', nn: 'Parsing (oppdeling)'},
    verdict: 'met',
    reason: {
      nb: 'Ingen id-er som kan kollidere, heller ikke med to elementer på siden. Kravet er fjernet i WCAG 2.2.',
      nn: 'Ingen id-ar som kan kollidere, heller ikkje med to element på sida. Kravet er fjerna i WCAG 2.2.',
    },
    tests: [['test/accessibility/requirements.test.ts', 'R1.2']],
  },
  {
    id: '4.1.2',
    level: 'A',
    name: {nb: 'Navn, rolle, verdi', nn: 'Namn, rolle, verdi'},
    verdict: 'met',
    reason: {
      nb: 'Bare HTMLs egne knapper, felt og lister, alle med navn, også i det som Chromium og Firefox gir skjermlesere.',
      nn: 'Berre dei knappane, felta og listene som HTML har sjølv, alle med namn, òg i det som Chromium og Firefox gir skjermlesarar.',
    },
    tests: [
      ['test/trees/trees.test.ts', 'R9.1'],
      ['test/accessibility/axe.test.ts', 'R1.1'],
      ['test/accessibility/requirements.test.ts', 'R1.5'],
      ['test/accessibility/transcripts.test.ts', 'main paths'],
    ],
  },
  {
    id: '4.1.3',
    level: 'AA',
    name: {nb: 'Statusbeskjeder', nn: 'Statusmeldingar'},
    verdict: 'met',
    reason: {
      nb: 'Antallet nettverk leses opp etter hvert valg, også når ingen passer. Det samme gjelder andre endringer som vises uten at fokus går dit, som hvor mange som er valgt for å sammenlignes, og at egne data ikke kunne hentes.',
      nn: 'Talet på nettverk blir lese opp etter kvart val, òg når ingen passar. Det same gjeld andre endringar som blir viste utan at fokus går dit, som kor mange som er valde for å samanliknast, og at eigne data ikkje kunne hentast.',
    },
    tests: [
      ['test/element/announcements.test.ts', 'R1.3'],
      ['test/element/focus.test.ts', 'R9.12'],
      ['test/accessibility/transcripts.test.ts', 'main paths'],
    ],
  },
];
