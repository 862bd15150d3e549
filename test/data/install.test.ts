import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {isStale} from '../../scripts/install.mjs';

const parent = mkdtempSync(join(tmpdir(), 'install-'));
const folder = join(parent, 'package');
const lock = join(folder, 'package-lock.json');
const modules = join(folder, 'node_modules');
const [yesterday, today] = [new Date('2026-11-26'), new Date('2026-11-27')];

const writeAt = (file: string, day: Date) => {
  writeFileSync(file, '{}');
  utimesSync(file, day, day);
};

describe('Packages are installed', () => {
  beforeEach(() => {
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder);
    writeAt(lock, today);
  });
  after(() => rmSync(parent, {recursive: true}));

  it('when there are none', () => assert.equal(isStale(folder), true));

  it('when they are older than the lock file', () => {
    mkdirSync(modules);
    writeAt(join(modules, '.package-lock.json'), yesterday);
    assert.equal(isStale(folder), true);
  });

  it('not when they are as new as the lock file', () => {
    mkdirSync(modules);
    writeAt(join(modules, '.package-lock.json'), today);
    assert.equal(isStale(folder), false);
  });

  it('not through a link, as npm ci would empty a folder of somebody else', () => {
    const elsewhere = join(parent, 'elsewhere');
    mkdirSync(elsewhere);
    writeAt(join(elsewhere, '.package-lock.json'), yesterday);
    symlinkSync(elsewhere, modules, 'junction');
    assert.equal(isStale(folder), false);
  });
});
