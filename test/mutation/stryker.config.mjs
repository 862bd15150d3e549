// Tests that need no more of a page than Node can have.
const specs = [
  'finding/fit',
  'finding/narrowing',
  'finding/order',
  'networks/json-schema',
  'networks/load',
  'networks/merge',
  'networks/unpack',
  'page/links',
  'places/places',
  'places/unpack',
].map((name) => `test/${name}.test.ts`);

export default {
  mutate: [
    'src/page/links/*.ts',
    // Tested on whole pages only, by test/hostile and test/page/load-order.test.ts.
    '!src/page/links/{made-by,too-often,watch}.ts',
    'src/{finding,networks,places}/*.ts',
    // Build time only: what it says is in network.schema.json, which npm test compares.
    '!src/networks/schema.ts',
    '!src/networks/values.ts',
  ],
  plugins: [import.meta.resolve('@stryker-mutator/mocha-runner')],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import=tsx', '--conditions=browser'],
  mochaOptions: {
    require: ['test/mutation/page.mjs'],
    // Stryker switches no mutant on while it loads these, but those of what runs once.
    spec: ['test/mutation/warm.ts', ...specs],
  },
  // Links: 87.6 % on 27 November 2026; finding, networks and places: 97.1 % on the 25th; 95.2 % together.
  thresholds: {high: 98, low: 94, break: 94},
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 2_000,
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: ['dist', 'site', 'screenshots', 'reports', 'test/editors'],
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: {reportTests: false, reportMutants: false},
  htmlReporter: {fileName: 'reports/mutation/mutation.html'},
  allowConsoleColors: false,
};
