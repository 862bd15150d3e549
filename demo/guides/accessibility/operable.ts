import type {Criterion} from './criterion.js';

/** WCAG 2.1, principle 2. */
export const operable: readonly Criterion[] = [
  {
    id: '2.1.1',
    level: 'A',
    name: {nb: 'Tastatur', nn: 'Tastatur'},
    verdict: 'met',
    reason: {
      nb: 'Alt kan gjøres med tastatur. Feltet «Kommune eller fylke» gjør det samme som kartet, og tallene i kartet står også i en liste.',
      nn: 'Alt kan gjerast med tastatur. Feltet «Kommune eller fylke» gjer det same som kartet, og tala i kartet står òg i ei liste.',
    },
    tests: [['test/accessibility/keyboard.test.ts', '2.1.1']],
  },
  {
    id: '2.1.2',
    level: 'A',
    name: {nb: 'Ingen tastaturfelle', nn: 'Inga tastaturfelle'},
    verdict: 'met',
    reason: {
      nb: 'Tab går gjennom hele elementet og ut av det, begge veier.',
      nn: 'Tab går gjennom heile elementet og ut av det, begge vegar.',
    },
    tests: [['test/accessibility/keyboard.test.ts', '2.1.2']],
  },
  {
    id: '2.1.4',
    level: 'A',
    name: {nb: 'Hurtigtaster som består av ett tegn', nn: 'Hurtigtastar av eitt teikn'},
    verdict: 'not-applicable',
    reason: {nb: 'Elementet har ingen hurtigtaster.', nn: 'Elementet har ingen hurtigtastar.'},
  },
  {
    id: '2.2.1',
    level: 'A',
    name: {nb: 'Justerbar hastighet', nn: 'Justerbar fart'},
    verdict: 'not-applicable',
    reason: {nb: 'Ingen tidsgrenser for leseren.', nn: 'Ingen tidsgrenser for lesaren.'},
  },
  {
    id: '2.2.2',
    level: 'A',
    name: {nb: 'Pause, stopp, skjul', nn: 'Pause, stopp, skjul'},
    verdict: 'met',
    reason: {
      nb: 'Ingenting beveger seg eller endrer seg av seg selv.',
      nn: 'Ingenting rører seg eller endrar seg av seg sjølv.',
    },
    tests: [['test/accessibility/requirements.test.ts', 'R1.13']],
  },
  {
    id: '2.3.1',
    level: 'A',
    name: {nb: 'Terskelverdi på maksimalt tre glimt', nn: 'Terskelverdi på høgst tre glimt'},
    verdict: 'met',
    reason: {nb: 'Ingenting blinker.', nn: 'Ingenting blinkar.'},
    tests: [['test/accessibility/requirements.test.ts', 'R1.13']],
  },
  {
    id: '2.4.1',
    level: 'A',
    name: {nb: 'Hoppe over blokker', nn: 'Hoppe over blokker'},
    verdict: 'not-applicable',
    reason: {
      nb: 'Gjelder hele siden. Elementet har overskrifter og et søkeområde å hoppe til, og knapper forbi hele elementet og til lista.',
      nn: 'Gjeld heile sida. Elementet har overskrifter og eit søkjeområde å hoppe til, og knappar forbi heile elementet og til lista.',
    },
  },
  {
    id: '2.4.2',
    level: 'A',
    name: {nb: 'Sidetitler', nn: 'Sidetitlar'},
    verdict: 'not-applicable',
    reason: {nb: 'Gjelder hele siden.', nn: 'Gjeld heile sida.'},
  },
  {
    id: '2.4.3',
    level: 'A',
    name: {nb: 'Fokusrekkefølge', nn: 'Fokusrekkjefølgje'},
    verdict: 'met',
    reason: {
      nb: 'Fokus går i den rekkefølgen innholdet står. Blir det som har fokus, borte, går fokus til linja med antallet. I sammenligningen går det til overskriften der, og når den lukkes, til knappen «Sammenlign». Når en knapp viser flere nettverk, går fokus til det første nye.',
      nn: 'Fokus går i den rekkjefølgja innhaldet står. Blir det som har fokus, borte, går fokus til linja med talet. I samanlikninga går det til overskrifta der, og når ho blir lukka, til knappen «Samanlikn». Når ein knapp viser fleire nettverk, går fokus til det første nye.',
    },
    tests: [
      ['test/accessibility/keyboard.test.ts', '2.4.3'],
      ['test/views/compare.test.ts', 'focus is never lost'],
      ['test/element/focus.test.ts', 'R9.12'],
    ],
  },
  {
    id: '2.4.4',
    level: 'A',
    name: {nb: 'Formål med lenke (i kontekst)', nn: 'Formål med lenkje (i kontekst)'},
    verdict: 'met',
    reason: {
      nb: 'Hver lenke nevner nettverket eller målet. To lenker med samme tekst går til samme sted.',
      nn: 'Kvar lenkje nemner nettverket eller målet. To lenkjer med same tekst går til same stad.',
    },
    tests: [
      ['test/accessibility/requirements.test.ts', 'R1.7'],
      ['test/trees/trees.test.ts', 'R9.1'],
    ],
  },
  {
    id: '2.4.5',
    level: 'AA',
    name: {nb: 'Flere måter', nn: 'Fleire måtar'},
    verdict: 'not-applicable',
    reason: {nb: 'Gjelder hele nettstedet.', nn: 'Gjeld heile nettstaden.'},
  },
  {
    id: '2.4.6',
    level: 'AA',
    name: {nb: 'Overskrifter og ledetekster', nn: 'Overskrifter og leietekstar'},
    verdict: 'met',
    reason: {
      nb: 'Hvert kort har nettverkets navn som overskrift, og hvert felt har en ledetekst som sier hva det er.',
      nn: 'Kvart kort har namnet på nettverket som overskrift, og kvart felt har ein leietekst som seier kva det er.',
    },
    tests: [
      ['test/accessibility/requirements.test.ts', 'R1.5'],
      ['test/accessibility/requirements.test.ts', 'R1.6'],
      ['test/accessibility/transcripts.test.ts', 'main paths'],
    ],
  },
  {
    id: '2.4.7',
    level: 'AA',
    name: {nb: 'Synlig fokus', nn: 'Synleg fokus'},
    verdict: 'met',
    reason: {
      nb: 'En ramme på minst 2 piksler, minst 3:1, på alt som kan få fokus.',
      nn: 'Ei ramme på minst 2 pikslar, minst 3:1, på alt som kan få fokus.',
    },
    tests: [
      ['test/contrast/contrast.test.ts', 'R1.12'],
      ['test/accessibility/keyboard.test.ts', '2.4.7'],
    ],
  },
  {
    id: '2.5.1',
    level: 'A',
    name: {nb: 'Pekerbevegelser', nn: 'Peikarrørsler'},
    verdict: 'met',
    reason: {nb: 'Alt gjøres med enkle trykk.', nn: 'Alt blir gjort med enkle trykk.'},
    tests: [['test/accessibility/requirements.test.ts', 'R1.5']],
  },
  {
    id: '2.5.2',
    level: 'A',
    name: {nb: 'Pekeravbrytelse', nn: 'Peikaravbryting'},
    verdict: 'met',
    reason: {
      nb: 'Knapper, felt og kart virker først når pekeren slippes.',
      nn: 'Knappar, felt og kart verkar først når peikaren blir sleppt.',
    },
    tests: [['test/accessibility/requirements.test.ts', '2.5.2']],
  },
  {
    id: '2.5.3',
    level: 'A',
    name: {nb: 'Ledetekst i navn', nn: 'Leietekst i namn'},
    verdict: 'met',
    reason: {
      nb: 'Det som leses opp, begynner med det som står.',
      nn: 'Det som blir lese opp, byrjar med det som står.',
    },
    tests: [
      ['test/accessibility/axe.test.ts', 'R1.1'],
      ['test/trees/trees.test.ts', 'R9.1'],
    ],
  },
  {
    id: '2.5.4',
    level: 'A',
    name: {nb: 'Bevegelsesaktivering', nn: 'Rørsleaktivering'},
    verdict: 'not-applicable',
    reason: {nb: 'Ingenting styres ved å bevege enheten.', nn: 'Ingenting blir styrt ved å røre på eininga.'},
  },
];
