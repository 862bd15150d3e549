import {build, type Plugin, type Rollup} from 'vite';

/** Replaces the modules that match by `code`, to see what the rest weighs. */
export const stub = (pattern: RegExp, code: string): Plugin => ({
  name: 'stub',
  enforce: 'pre',
  load: (id) => (pattern.test(id) ? code : null),
});

/** The embed file as some plugins would have it. */
export const embedFileWith = async (...plugins: Plugin[]): Promise<string> => {
  const results = (await build({
    mode: 'embed',
    logLevel: 'error',
    build: {write: false},
    plugins,
  })) as unknown as Rollup.RollupOutput[];
  return results[0]?.output[0].code ?? '';
};

const noData = [
  'packed = {}',
  "setDate = ''",
  "places = {counties: '', municipalities: '', formerNumbers: '', heirs: ''}",
  "packedOutlines = ''",
  'glossary = {}',
];

/** Leaves out networks, places and glossary. */
export const noDataIn = stub(
  /src\/generated\/(networks|places|glossary)\.ts/,
  noData.map((constant) => `export const ${constant};`).join(''),
);
