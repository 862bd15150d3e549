import type {Step, Tool} from './criterion.js';

/** Aids that only people can judge with. */
export const tools: readonly Tool[] = [
  {
    name: {
      nb: 'Orca 43.1 med Firefox 153 og Chromium 156, styrt av en maskin',
      nn: 'Orca 43.1 med Firefox 153 og Chromium 156, styrt av ei maskin',
    },
    result: {
      nb: 'Eksempelsiden hamar.html, uten å rulle: Orca leste opp navnet på hver av de 29 overskriftene på siden og hver av de 28 lenkene i elementet, fra sine lister over dem, i begge nettlesere. Punktene under er ikke gjort.',
      nn: 'Dømesida hamar.html, utan å rulle: Orca las opp namnet på kvar av dei 29 overskriftene på sida og kvar av dei 28 lenkjene i elementet, frå listene sine over dei, i begge nettlesarane. Punkta under er ikkje gjorde.',
    },
    date: '27. november 2026',
  },
  {name: {nb: 'NVDA med Firefox', nn: 'NVDA med Firefox'}},
  {name: {nb: 'NVDA med Chrome', nn: 'NVDA med Chrome'}},
  {name: {nb: 'JAWS med Chrome', nn: 'JAWS med Chrome'}},
  {name: {nb: 'VoiceOver med Safari på Mac', nn: 'VoiceOver med Safari på Mac'}},
  {name: {nb: 'VoiceOver med Safari på iPhone', nn: 'VoiceOver med Safari på iPhone'}},
  {name: {nb: 'TalkBack med Chrome', nn: 'TalkBack med Chrome'}},
  {
    name: {
      nb: 'Talestyring (Dragon eller Talestyring på Mac)',
      nn: 'Talestyring (Dragon eller talestyring på Mac)',
    },
  },
  {name: {nb: 'Skjermforstørrer', nn: 'Skjermforstørrar'}},
  {name: {nb: 'Windows med kontrasttema', nn: 'Windows med kontrasttema'}},
];

/** What to do with a screen reader. */
export const steps: readonly Step[] = [
  {
    act: {
      nb: 'Gå til neste overskrift til dere er i elementet.',
      nn: 'Gå til neste overskrift til de er i elementet.',
    },
    heard: {
      nb: '«Klimanettverk for kommuner», overskrift på nivå 2.',
      nn: '«Klimanettverk for kommunar», overskrift på nivå 2.',
    },
  },
  {
    act: {nb: 'Les videre til søket.', nn: 'Les vidare til søket.'},
    heard: {
      nb: 'Innledningen, så «Finn nettverk», så bildet med tallene for hvert fylke, én gang.',
      nn: 'Innleiinga, så «Finn nettverk», så biletet med tala for kvart fylke, éin gong.',
    },
  },
  {
    act: {
      nb: 'Gå til «Kommune eller fylke» og velg Hamar.',
      nn: 'Gå til «Kommune eller fylke» og vel Hamar.',
    },
    heard: {
      nb: 'Ledeteksten og valget. Etterpå antallet, én gang: «… nettverk vises for Hamar.» Fokus blir stående.',
      nn: 'Leieteksten og valet. Etterpå talet, éin gong: «Viser … nettverk for Hamar.» Fokus blir ståande.',
    },
  },
  {
    act: {nb: 'Kryss av for «Energi».', nn: 'Kryss av for «Energi».'},
    heard: {
      nb: '«Energi», et tall, «avkrysset», og det nye antallet.',
      nn: '«Energi», eit tal, «avkryssa», og det nye talet.',
    },
  },
  {
    act: {nb: 'Skriv «zzz» i søkefeltet og vent.', nn: 'Skriv «zzz» i søkjefeltet og vent.'},
    heard: {
      nb: '«Ingen nettverk passer.» når dere har sluttet å skrive, ikke for hver bokstav.',
      nn: '«Ingen nettverk passar.» når de har slutta å skrive, ikkje for kvar bokstav.',
    },
  },
  {
    act: {nb: 'Gå videre til «Tøm søket» og trykk.', nn: 'Gå vidare til «Tøm søket» og trykk.'},
    heard: {
      nb: 'Knappen, så linja med antallet, som nå har fokus.',
      nn: 'Knappen, så linja med talet, som no har fokus.',
    },
  },
  {
    act: {nb: 'Bla mellom overskriftene.', nn: 'Bla mellom overskriftene.'},
    heard: {
      nb: 'Linja med antallet på nivå 3, så hver gruppe på nivå 3 og nettverkene der på nivå 4. Ingen nivåer mangler.',
      nn: 'Linja med talet på nivå 3, så kvar gruppe på nivå 3 og nettverka der på nivå 4. Ingen nivå manglar.',
    },
  },
  {
    act: {nb: 'Åpne «Kilder» på et kort.', nn: 'Opne «Kjelder» på eit kort.'},
    heard: {
      nb: '«Kilder», antallet og navnet på nettverket, «utvidet», så lenkene. Engelske titler leses på engelsk.',
      nn: '«Kjelder», talet og namnet på nettverket, «utvida», så lenkjene. Engelske titlar blir lesne på engelsk.',
    },
  },
  {
    act: {nb: 'Åpne et ord som er forklart.', nn: 'Opne eit ord som er forklart.'},
    heard: {
      nb: 'Ordet og «forklaring», «skjult» eller «utvidet». Når det åpnes: selve forklaringen, som også står etter avsnittet.',
      nn: 'Ordet og «forklaring», «skjult» eller «utvida». Når det blir opna: sjølve forklaringa, som òg står etter avsnittet.',
    },
  },
  {
    act: {
      nb: 'Kryss av «Sammenlign» på to kort, og trykk «Vis de 2 side om side».',
      nn: 'Kryss av «Samanlikn» på to kort, og trykk «Vis dei 2 side om side».',
    },
    heard: {
      nb: 'Navnet på nettverket for hver avkryssing, så hvor mange som er valgt. Tabellen får fokus, og hver celle leses med rad og kolonne.',
      nn: 'Namnet på nettverket for kvar avkryssing, så kor mange som er valde. Tabellen får fokus, og kvar celle blir lesen med rad og kolonne.',
    },
  },
  {
    act: {nb: 'Lukk sammenligningen.', nn: 'Lukk samanlikninga.'},
    heard: {
      nb: 'Fokus er på knappen «Sammenlign», ikke øverst på siden.',
      nn: 'Fokus er på knappen «Samanlikn», ikkje øvst på sida.',
    },
  },
  {
    act: {nb: 'Gjør det samme på nynorsk og engelsk.', nn: 'Gjer det same på bokmål og engelsk.'},
    heard: {nb: 'Skjermleseren bytter stemme.', nn: 'Skjermlesaren byter røyst.'},
  },
];
