// Changes the source in a thousand places, one at a time; fails when the tests notice too few of the changes.
import {join} from 'node:path';
import {installWhenStale} from '../../scripts/install.mjs';

const folder = import.meta.dirname;

installWhenStale(folder, 'Stryker');
process.env.TSX_TSCONFIG_PATH = 'test/mutation/tsconfig.json';
const {Stryker} = await import('@stryker-mutator/core');
await new Stryker({
  configFile: join(folder, 'stryker.config.mjs'),
  dryRunOnly: process.argv.includes('--dry-run'),
}).runMutationTest();
