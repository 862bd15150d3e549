import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {it} from 'node:test';

it('what git does not hold is made in a fresh clone, which has nothing of it', () => {
  const clone = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json', 'lit-localize.json'])
      cpSync(part, join(clone, part), {recursive: true});
    rmSync(join(clone, 'src/generated'), {recursive: true, force: true});
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], {cwd: clone, stdio: 'pipe'});
    for (const name of ['networks', 'glossary', 'places', 'schema', 'data-files', 'translations'])
      assert.ok(existsSync(join(clone, `src/generated/${name}.ts`)), name);
  } finally {
    rmSync(clone, {recursive: true});
  }
});
