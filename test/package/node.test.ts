import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';

// A bundler that draws pages on a server, a test runner, a build that looks at every file.
for (const file of ['index.js', 'define.js', 'check.js', 'klima-nettverk.js'])
  for (const [how, code] of [
    ['imported', `await import('./dist/${file}')`],
    ['imported twice', `await import('./dist/${file}'); await import('./dist/${file}?again')`],
  ] as const)
    test(`R5.4 ${file}, ${how} in Node, where there is no page, throws nothing and says nothing`, () => {
      const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      assert.equal(said, '');
    });
