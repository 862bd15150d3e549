import {readFileSync, writeFileSync} from 'node:fs';
import {withReference} from './package/reference.js';

writeFileSync('README.md', await withReference(readFileSync('README.md', 'utf8')));
