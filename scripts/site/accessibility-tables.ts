import {marked} from 'marked';
import {
  required,
  steps,
  tools,
  wcag22,
  type Criterion,
  type NamedTest,
  type Texts,
  type Trial,
} from '../../demo/guides/accessibility/index.js';

type Lang = keyof Texts;

const words = {
  nb: {
    required: 'Kravene i WCAG 2.1 som gjelder kommuner',
    wcag22: 'Krav fra WCAG 2.2 som ikke er påbudt, men oppfylt',
    tools: 'Prøver med skjermleser og andre hjelpemidler',
    steps: 'Punktene, og hva som skal høres',
    criterionHeads: ['Krav', 'Vurdering', 'Begrunnelse og prøver'],
    toolHeads: ['Hjelpemiddel', 'Resultat', 'Dato'],
    stepHeads: ['Gjør dette', 'Dette skal høres', 'Resultat', 'Dato'],
    level: 'nivå',
    met: 'Oppfylt',
    'not-applicable': 'Ikke relevant',
    testedIn: 'Prøvd i',
    undone: 'Ikke gjort',
  },
  nn: {
    required: 'Krava i WCAG 2.1 som gjeld kommunar',
    wcag22: 'Krav frå WCAG 2.2 som ikkje er påbodne, men oppfylte',
    tools: 'Prøver med skjermlesar og andre hjelpemiddel',
    steps: 'Punkta, og kva som skal høyrast',
    criterionHeads: ['Krav', 'Vurdering', 'Grunngjeving og prøver'],
    toolHeads: ['Hjelpemiddel', 'Resultat', 'Dato'],
    stepHeads: ['Gjer dette', 'Dette skal høyrast', 'Resultat', 'Dato'],
    level: 'nivå',
    met: 'Oppfylt',
    'not-applicable': 'Ikkje relevant',
    testedIn: 'Prøvd i',
    undone: 'Ikkje gjort',
  },
} as const;

const inline = (markdown: string): string => marked.parseInline(markdown, {async: false});

const cells = (texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

const table = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  [
    `<table><caption>${caption}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table>`,
  ].join('\n');

const namedTest = ([file, title]: NamedTest): string => `\`${file}\` (${title})`;

const criterionRow = ({id, level, name, verdict, reason, tests}: Criterion, lang: Lang): string => {
  const {testedIn} = words[lang];
  const proof = tests ? ` ${testedIn} ${tests.map(namedTest).join(', ')}.` : '';
  const head = `<th scope="row" id="krav-${id}">${id} ${name[lang]} (${words[lang].level} ${level})</th>`;
  return head + cells([words[lang][verdict], inline(reason[lang] + proof)]);
};

const outcome = ({result, date}: Trial, lang: Lang): string[] => [
  result?.[lang] ?? words[lang].undone,
  date ?? '–',
];

const criteria = (key: 'required' | 'wcag22', list: readonly Criterion[], lang: Lang): string =>
  table(
    words[lang][key],
    words[lang].criterionHeads,
    list.map((criterion) => criterionRow(criterion, lang)),
  );

/** The tables of the guide to accessibility, by the name that the Markdown calls them. */
export const accessibilityTables: Readonly<Record<string, (lang: Lang) => string>> = {
  required: (lang) => criteria('required', required, lang),
  wcag22: (lang) => criteria('wcag22', wcag22, lang),
  tools: (lang) =>
    table(
      words[lang].tools,
      words[lang].toolHeads,
      tools.map((tool) => `<th scope="row">${tool.name[lang]}</th>${cells(outcome(tool, lang))}`),
    ),
  steps: (lang) =>
    table(
      words[lang].steps,
      words[lang].stepHeads,
      steps.map((step, index) =>
        cells([`${index + 1}. ${step.act[lang]}`, step.heard[lang], ...outcome(step, lang)]),
      ),
    ),
};
