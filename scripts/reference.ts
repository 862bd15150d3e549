import {readFileSync, writeFileSync} from 'node:fs';
import {withReference} from './package/reference.js';

const file = 'docs/reference.md';
writeFileSync(file, await withReference(readFileSync(file, 'utf8')));
