import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withReference} from '../../scripts/package/reference.js';

describe('The reference', () => {
  it('has the reference of this build; npm run reference writes it', async () => {
    const reference = readFileSync('docs/reference.md', 'utf8');
    assert.equal(reference, await withReference(reference));
  });
});
