import {readGlossary, readNetworks} from './read.js';
import {checkGlossary} from './glossary-rules.js';
import {checkRules} from './rules.js';

const isoToday = (): string => new Date().toISOString().slice(0, 10);

/** Reads all data and checks it against the schemas and all rules. */
export const checkData = (today = isoToday()) => {
  const {networks, problems: inNetworks} = readNetworks();
  const {glossary, problems: inGlossary} = readGlossary();
  const problems = [
    ...inNetworks,
    ...inGlossary,
    ...checkRules(networks, today),
    ...checkGlossary(glossary, networks),
  ];
  return {networks, glossary, problems};
};
