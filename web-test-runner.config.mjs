import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './scripts/find-browser.mjs';
import {servePage} from './test/pages/serve.mjs';

const {executablePath, args, headless} = await findBrowser();
console.log(`Browser: ${executablePath}`);

export default {
  files: 'test/*.test.ts',
  nodeResolve: true,
  // A page in a background tab draws no frames, and axe waits for one.
  concurrency: 1,
  testFramework: {config: {timeout: 10_000}},
  // Lit's note on its development build says nothing about the tests.
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('Lit is in dev mode'),
  middleware: [servePage],
  plugins: [esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/generated/**']},
  browsers: [chromeLauncher({launchOptions: {executablePath, args, headless}})],
};
