import {esbuildPlugin} from '@web/dev-server-esbuild';
import {findLaunchers} from './scripts/browsers/engines.mjs';
import {serveHostile} from './test/hostile/serve.mjs';
import {forcedColors} from './test/pages/forced-colors.mjs';
import {servePage} from './test/pages/serve.mjs';

// Only Chromium tells which lines have run.
if (process.argv.includes('--coverage')) process.env.ENGINES = 'chromium';
const browsers = await findLaunchers();

export default {
  // Tests of these folders run in Node.
  files: ['test/**/*.test.ts', '!test/{data,package,gallery,site,trees}/**', '!test/**/node_modules/**'],
  nodeResolve: true,
  browsers,
  concurrentBrowsers: browsers.length,
  // A page in a background tab draws no frames, and axe waits for one.
  concurrency: 1,
  // Engines share the machine: what takes one second alone may take many. A limit only ends what hangs.
  testFramework: {config: {timeout: 300_000}},
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_800_000,
  // Lit's note on its development build says nothing about the tests.
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('Lit is in dev mode'),
  middleware: [servePage, serveHostile],
  plugins: [forcedColors, esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    report: true,
    // 99.1 % of lines and 97.1 % of branches on 28 November 2026. What only the built file does is not counted.
    threshold: {statements: 99, lines: 99, branches: 97},
    reporters: ['text', 'html'],
    reportDir: 'reports/coverage',
  },
};
