import type {Criterion} from './criterion.js';

/** WCAG 2.1, principle 3. */
export const understandable: readonly Criterion[] = [
  {
    id: '3.1.1',
    level: 'A',
    name: {nb: 'Språk på siden', nn: 'Språk på sida'},
    verdict: 'met',
    reason: {
      nb: 'Siden svarer for sitt språk. Elementet følger det og sier selv hvilket språk det viser.',
      nn: 'Sida svarer for språket sitt. Elementet følgjer det og seier sjølv kva språk det viser.',
    },
    tests: [
      ['test/language/language.test.ts', 'R2.1'],
      ['test/accessibility/requirements.test.ts', 'R1.8'],
    ],
  },
  {
    id: '3.1.2',
    level: 'AA',
    name: {nb: 'Språk på deler av innhold', nn: 'Språk på delar av innhald'},
    verdict: 'met',
    reason: {
      nb: 'Titler på kilder er merket med sitt språk. Er det et annet språk, står det også i ord.',
      nn: 'Titlar på kjelder er merkte med språket sitt. Er det eit anna språk, står det òg i ord.',
    },
    tests: [['test/accessibility/requirements.test.ts', 'R1.8']],
  },
  {
    id: '3.2.1',
    level: 'A',
    name: {nb: 'Fokus', nn: 'Fokus'},
    verdict: 'met',
    reason: {nb: 'Fokus alene endrer ingenting.', nn: 'Fokus åleine endrar ingenting.'},
    tests: [['test/accessibility/keyboard.test.ts', '3.2.1']],
  },
  {
    id: '3.2.2',
    level: 'A',
    name: {nb: 'Inndata', nn: 'Inndata'},
    verdict: 'met',
    reason: {
      nb: 'Et valg endrer lista, men flytter ikke fokus og åpner ikke noe nytt. Antallet leses opp.',
      nn: 'Eit val endrar lista, men flyttar ikkje fokus og opnar ikkje noko nytt. Talet blir lese opp.',
    },
    tests: [
      ['test/accessibility/requirements.test.ts', 'R1.4'],
      ['test/element/announcements.test.ts', 'R1.3'],
    ],
  },
  {
    id: '3.2.3',
    level: 'AA',
    name: {nb: 'Konsekvent navigering', nn: 'Konsekvent navigering'},
    verdict: 'not-applicable',
    reason: {nb: 'Gjelder hele nettstedet.', nn: 'Gjeld heile nettstaden.'},
  },
  {
    id: '3.2.4',
    level: 'AA',
    name: {nb: 'Konsekvent identifikasjon', nn: 'Konsekvent identifikasjon'},
    verdict: 'met',
    reason: {
      nb: 'Samme funksjon har samme navn på hvert kort.',
      nn: 'Same funksjon har same namn på kvart kort.',
    },
    tests: [['test/accessibility/transcripts.test.ts', 'main paths']],
  },
  {
    id: '3.3.1',
    level: 'A',
    name: {nb: 'Identifikasjon av feil', nn: 'Identifikasjon av feil'},
    verdict: 'not-applicable',
    reason: {
      nb: 'Det går ikke an å skrive noe feil. Et søk uten treff blir sagt fra om.',
      nn: 'Det går ikkje an å skrive noko feil. Eit søk utan treff blir det sagt frå om.',
    },
    tests: [['test/element/announcements.test.ts', 'R1.3']],
  },
  {
    id: '3.3.2',
    level: 'A',
    name: {nb: 'Ledetekster eller instruksjoner', nn: 'Leietekstar eller instruksjonar'},
    verdict: 'met',
    reason: {nb: 'Alle felt har synlig ledetekst.', nn: 'Alle felt har synleg leietekst.'},
    tests: [['test/accessibility/requirements.test.ts', 'R1.5']],
  },
  {
    id: '3.3.3',
    level: 'AA',
    name: {nb: 'Forslag ved feil', nn: 'Forslag ved feil'},
    verdict: 'not-applicable',
    reason: {
      nb: 'Se 3.3.1. Passer ingen nettverk, foreslår elementet hvilke valg som kan fjernes.',
      nn: 'Sjå 3.3.1. Passar ingen nettverk, foreslår elementet kva val som kan fjernast.',
    },
  },
  {
    id: '3.3.4',
    level: 'AA',
    name: {
      nb: 'Forhindring av feil (juridiske feil, økonomiske feil, datafeil)',
      nn: 'Hindring av feil (juridiske feil, økonomiske feil, datafeil)',
    },
    verdict: 'not-applicable',
    reason: {nb: 'Elementet sender ingenting inn.', nn: 'Elementet sender ingenting inn.'},
  },
];
