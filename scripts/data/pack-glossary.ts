import type {GlossaryFile} from '../../src/glossary/schema.js';
import {inBothForms} from './both-forms.js';
import {packSource} from './pack.js';

/** The glossary as `src/glossary/glossary.ts` reads it. */
export const packGlossary = (glossary: GlossaryFile): string =>
  Object.entries(glossary)
    .map(([id, {forms, explanation, source}]) =>
      [
        id,
        inBothForms({nb: forms.nb.join('/'), nn: forms.nn.join('/')}),
        forms.en.join('/'),
        inBothForms(explanation),
        explanation.en,
        packSource({...source, title: null, date: null}),
      ].join('\n'),
    )
    .join('\n\n');
