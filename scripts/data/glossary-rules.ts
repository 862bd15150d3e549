import type {GlossaryFile} from '../../src/glossary/schema.js';
import {dataLanguages, type DataLanguage} from '../../src/language/languages.js';
import type {NetworkFile} from '../../src/networks/schema.js';
import type {Problem} from './read.js';
import {bokmålWords, textsOf, wordsOf} from './texts.js';

/** Words that readers stumble over: a network text that uses one needs an entry in the glossary. */
const difficult =
  /^(klimasats|klimaregnskap|klimabudsjett|klimanøytral|karbonnøytral|klimapositiv|nullutslipp|utslippsfri|fossilfri|klimarisiko|klimakontrakt|klimaomstilling|miljøsertifiser|miljøstyring|signatar|taksonomi)/iu;

const occurs = (networks: readonly NetworkFile[], language: DataLanguage, form: string): boolean =>
  networks.some((network) =>
    textsOf(network).some(({text}) => {
      const words = ` ${text[language].toLowerCase()}`;
      return new RegExp(`[^\\p{L}]${form.toLowerCase()}`, 'u').test(words);
    }),
  );

/** Each term is used, short and in real nynorsk; each difficult word that is used has a term. */
export const checkGlossary = (glossary: GlossaryFile, networks: readonly NetworkFile[]): Problem[] => {
  const file = 'glossary/terms.json';
  const problems: Problem[] = [];
  const add = (field: string, value: unknown, allowed: string) =>
    problems.push({file, field, value, allowed});
  for (const [id, {forms, explanation}] of Object.entries(glossary)) {
    for (const language of dataLanguages) {
      const words = wordsOf(explanation[language]).length;
      if (words > 25) add(`${id}.explanation.${language}`, words, 'at most 25 words');
      for (const form of forms[language])
        if (!occurs(networks, language, form))
          add(`${id}.forms.${language}`, form, 'a word that a network text uses');
    }
    const foreign = bokmålWords(explanation.nn);
    if (foreign.length) add(`${id}.explanation.nn`, foreign.join(', '), 'nynorsk words');
  }
  const forms = Object.values(glossary).flatMap((term) => term.forms.nb.map((form) => form.toLowerCase()));
  for (const network of networks)
    for (const {field, text} of textsOf(network))
      for (const word of wordsOf(text.nb))
        if (difficult.test(word) && !forms.some((form) => word.toLowerCase().startsWith(form)))
          add(
            '(missing)',
            `${word} in ${network.id}.json ${field}`,
            'a term for each difficult word that is used',
          );
  return problems;
};
