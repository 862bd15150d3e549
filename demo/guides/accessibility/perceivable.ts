import type {Criterion} from './criterion.js';

/** WCAG 2.1, principle 1. */
export const perceivable: readonly Criterion[] = [
  {
    id: '1.1.1',
    level: 'A',
    name: {nb: 'Ikke-tekstlig innhold', nn: 'Ikkje-tekstleg innhald'},
    verdict: 'met',
    reason: {
      nb: 'Kartet har en tekst med alle fylkene og tallene. Omrissene på kortene er pynt og skjult for skjermlesere; det samme står i ord.',
      nn: 'Kartet har ein tekst med alle fylka og tala. Omrissa på korta er pynt og skjulte for skjermlesarar; det same står i ord.',
    },
    tests: [
      ['test/accessibility/axe.test.ts', 'R1.1'],
      ['test/accessibility/transcripts.test.ts', 'main paths'],
    ],
  },
  {
    id: '1.2.1',
    level: 'A',
    name: {
      nb: 'Bare lyd og bare video (forhåndsinnspilt)',
      nn: 'Berre lyd og berre video (førehandsinnspelt)',
    },
    verdict: 'not-applicable',
    reason: {nb: 'Ingen lyd, ingen video.', nn: 'Ingen lyd, ingen video.'},
  },
  {
    id: '1.2.2',
    level: 'A',
    name: {nb: 'Teksting (forhåndsinnspilt)', nn: 'Teksting (førehandsinnspelt)'},
    verdict: 'not-applicable',
    reason: {nb: 'Elementet har ingen video.', nn: 'Elementet har ingen video.'},
  },
  {
    id: '1.2.5',
    level: 'AA',
    name: {nb: 'Synstolking (forhåndsinnspilt)', nn: 'Synstolking (førehandsinnspelt)'},
    verdict: 'not-applicable',
    reason: {nb: 'Elementet har ingen video.', nn: 'Elementet har ingen video.'},
  },
  {
    id: '1.3.1',
    level: 'A',
    name: {nb: 'Informasjon og relasjoner', nn: 'Informasjon og relasjonar'},
    verdict: 'met',
    reason: {
      nb: 'Overskrifter, lister, tabell, felt og grupper er kodet som det de er, og de er hele i det som Chromium og Firefox gir skjermlesere, uten at noen ruller dit. Ingen overskriftsnivåer blir hoppet over.',
      nn: 'Overskrifter, lister, tabell, felt og grupper er koda som det dei er, og dei er heile i det som Chromium og Firefox gir skjermlesarar, utan at nokon rullar dit. Ingen overskriftsnivå blir hoppa over.',
    },
    tests: [
      ['test/accessibility/axe.test.ts', 'R1.1'],
      ['test/accessibility/requirements.test.ts', 'R1.5'],
      ['test/accessibility/requirements.test.ts', 'R1.6'],
      ['test/trees/trees.test.ts', 'R9.1'],
    ],
  },
  {
    id: '1.3.2',
    level: 'A',
    name: {nb: 'Meningsfylt rekkefølge', nn: 'Meiningsfylt rekkjefølgje'},
    verdict: 'met',
    reason: {
      nb: 'Koden står i samme rekkefølge som det som vises, med ett unntak: På kortene står sted og status over navnet, men i koden kommer navnet først, siden det er overskriften. Meningen er den samme.',
      nn: 'Koden står i same rekkjefølgje som det som blir vist, med eitt unntak: På korta står stad og status over namnet, men i koden kjem namnet først, sidan det er overskrifta. Meininga er den same.',
    },
    tests: [
      ['test/accessibility/transcripts.test.ts', 'main paths'],
      ['test/accessibility/keyboard.test.ts', '2.4.3'],
    ],
  },
  {
    id: '1.3.3',
    level: 'A',
    name: {nb: 'Sensoriske egenskaper', nn: 'Sensoriske eigenskapar'},
    verdict: 'met',
    reason: {
      nb: 'Ingen tekst krever at leseren ser form, farge eller plassering. Under kartet står det hva fargen betyr, men tallene står der også.',
      nn: 'Ingen tekst krev at lesaren ser form, farge eller plassering. Under kartet står det kva fargen tyder, men tala står der òg.',
    },
    tests: [['test/data/uu.test.ts', 'WCAG 1.3.3']],
  },
  {
    id: '1.3.4',
    level: 'AA',
    name: {nb: 'Visningsretning', nn: 'Visingsretning'},
    verdict: 'met',
    reason: {
      nb: 'Elementet følger bredden det får, og låser ingenting.',
      nn: 'Elementet følgjer breidda det får, og låser ingenting.',
    },
    tests: [
      ['test/accessibility/axe.test.ts', 'R1.1'],
      ['test/accessibility/requirements.test.ts', 'R1.9'],
    ],
  },
  {
    id: '1.3.5',
    level: 'AA',
    name: {nb: 'Identifiser formål med inndata', nn: 'Identifiser formålet med inndata'},
    verdict: 'not-applicable',
    reason: {nb: 'Elementet spør ikke om noe om brukeren.', nn: 'Elementet spør ikkje om noko om brukaren.'},
  },
  {
    id: '1.4.1',
    level: 'A',
    name: {nb: 'Bruk av farge', nn: 'Bruk av farge'},
    verdict: 'met',
    reason: {
      nb: 'Lenker er understreket, valgte filtre har hake, status står i ord, og tallene for hvert fylke står både i kartet og i en liste som finnes ved alle bredder.',
      nn: 'Lenkjer er understreka, valde filter har hake, status står i ord, og tala for kvart fylke står både i kartet og i ei liste som finst ved alle breidder.',
    },
    tests: [
      ['test/accessibility/requirements.test.ts', '1.4.1'],
      ['test/views/county-map.test.ts', '1.4.1'],
      ['test/styles/media-emulation.test.ts', 'forced'],
    ],
  },
  {
    id: '1.4.2',
    level: 'A',
    name: {nb: 'Styring av lyd', nn: 'Styring av lyd'},
    verdict: 'not-applicable',
    reason: {nb: 'Elementet har ingen lyd.', nn: 'Elementet har ingen lyd.'},
  },
  {
    id: '1.4.3',
    level: 'AA',
    name: {nb: 'Kontrast (minimum)', nn: 'Kontrast (minimum)'},
    verdict: 'met',
    reason: {
      nb: 'Regnet ut på lyse og mørke sider og med tre temaer: Designsystemet, Punkt og Bootstrap. Setter dere egne farger, svarer dere for dem.',
      nn: 'Rekna ut på lyse og mørke sider og med tre tema: Designsystemet, Punkt og Bootstrap. Set de eigne fargar, svarer de for dei.',
    },
    tests: [['test/contrast/contrast.test.ts', 'R1.11']],
  },
  {
    id: '1.4.4',
    level: 'AA',
    name: {nb: 'Endring av tekststørrelse', nn: 'Endring av tekststorleik'},
    verdict: 'met',
    reason: {
      nb: 'Skrift og avstander følger skriftstørrelsen på siden. Får kartet ikke plass, står tallene i lista over fylker. Prøvd med 200 prosent.',
      nn: 'Skrift og avstandar følgjer skriftstorleiken på sida. Får kartet ikkje plass, står tala i lista over fylke. Prøvd med 200 prosent.',
    },
    tests: [['test/accessibility/requirements.test.ts', '1.4.4']],
  },
  {
    id: '1.4.5',
    level: 'AA',
    name: {nb: 'Bilder av tekst', nn: 'Bilete av tekst'},
    verdict: 'met',
    reason: {nb: 'Ingen bilder av tekst.', nn: 'Ingen bilete av tekst.'},
    tests: [['test/accessibility/axe.test.ts', 'R1.1']],
  },
  {
    id: '1.4.10',
    level: 'AA',
    name: {nb: 'Dynamisk tilpasning (Reflow)', nn: 'Dynamisk tilpassing (Reflow)'},
    verdict: 'met',
    reason: {
      nb: 'Får plass på 320 og 280 piksler. Der er ikke kartet med, men tallene står i lista over fylker. Bare tabellen som sammenligner, ruller sidelengs, og den kan rulles med tastatur.',
      nn: 'Får plass på 320 og 280 pikslar. Der er ikkje kartet med, men tala står i lista over fylke. Berre tabellen som samanliknar, rullar sidelengs, og han kan rullast med tastatur.',
    },
    tests: [
      ['test/accessibility/requirements.test.ts', 'R1.9'],
      ['test/views/county-map.test.ts', '1.4.10'],
      ['test/styles/media-emulation.test.ts', '400'],
    ],
  },
  {
    id: '1.4.11',
    level: 'AA',
    name: {nb: 'Kontrast for ikke-tekstlig innhold', nn: 'Kontrast for ikkje-tekstleg innhald'},
    verdict: 'met',
    reason: {
      nb: 'Kanter på felt og knapper, merker for status og fokus har minst 3:1 på de samme sidene som i 1.4.3. Nyansene i kartet trengs ikke for å lese det, for tallene står i det.',
      nn: 'Kantar på felt og knappar, merke for status og fokus har minst 3:1 på dei same sidene som i 1.4.3. Nyansane i kartet trengst ikkje for å lese det, for tala står i det.',
    },
    tests: [
      ['test/contrast/contrast.test.ts', 'R1.11'],
      ['test/contrast/contrast.test.ts', 'R1.12'],
    ],
  },
  {
    id: '1.4.12',
    level: 'AA',
    name: {nb: 'Tekstavstand', nn: 'Tekstavstand'},
    verdict: 'met',
    reason: {
      nb: 'Ingenting blir kuttet når leseren øker avstanden mellom linjer, ord og bokstaver.',
      nn: 'Ingenting blir kutta når lesaren aukar avstanden mellom linjer, ord og bokstavar.',
    },
    tests: [['test/accessibility/requirements.test.ts', 'R1.10']],
  },
  {
    id: '1.4.13',
    level: 'AA',
    name: {
      nb: 'Pekerfølsomt innhold eller innhold ved tastaturfokus',
      nn: 'Peikarfølsamt innhald eller innhald ved tastaturfokus',
    },
    verdict: 'not-applicable',
    reason: {
      nb: 'Ingenting annet dukker opp ved peker eller fokus enn knappene som fører forbi elementet og til lista, og de er selv det som har fokus. Forklaringer åpnes med en knapp. Navnet på et fylke i kartet vises også av nettleseren selv; det står i lista over fylker.',
      nn: 'Ingenting anna dukkar opp ved peikar eller fokus enn knappane som fører forbi elementet og til lista, og dei er sjølve det som har fokus. Forklaringar opnar de med ein knapp. Namnet på eit fylke i kartet viser nettlesaren òg sjølv; det står i lista over fylke.',
    },
  },
];
