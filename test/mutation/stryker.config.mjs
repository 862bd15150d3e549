// Tests that need no more of a page than Node can have.
const specs = [
  'finding',
  'json-schema',
  'link-upgrade',
  'load',
  'merging',
  'narrowing',
  'places',
  'places-unpack',
  'reasons',
  'unpack',
].map((name) => `test/${name}.test.ts`);

export default {
  mutate: [
    'src/page/links/upgrade.ts',
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
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 2_000,
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: ['dist', 'site', 'screenshots', 'reports', 'test/editors'],
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: {fileName: 'reports/mutation/mutation.json'},
  htmlReporter: {fileName: 'reports/mutation/mutation.html'},
  allowConsoleColors: false,
};
