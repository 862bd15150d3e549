import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withReference} from '../../scripts/package/reference.js';

describe('The README', () => {
  it('has the reference of this build; npm run reference writes it', async () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(readme, await withReference(readme));
  });
});
