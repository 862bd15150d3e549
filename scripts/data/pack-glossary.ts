import type {GlossaryFile} from '../../src/glossary/schema.js';
import type {Columns} from '../../src/networks/codec.js';
import {encode} from './encode.js';

/** The glossary as `src/glossary/glossary.ts` reads it. */
export const packGlossary = (glossary: GlossaryFile): Columns =>
  encode(
    Object.entries(glossary).map(
      ([
        id,
        {
          forms,
          explanation,
          source: {url, publisher, lang},
        },
      ]) => ({
        id,
        forms,
        explanation,
        source: {url, publisher, lang},
      }),
    ),
  );
