import {readGlossary, readNetworks} from './read.js';
import {checkGlossary} from './glossary-rules.js';
import {checkRules} from './rules.js';

const isoToday = (): string => new Date().toISOString().slice(0, 10);

/** Reads all data and checks it against the schemas and all rules. */
export const checkData = (today = isoToday(), folder?: string) => {
  const {networks, repaired, problems: inNetworks} = readNetworks(folder);
  const {glossary, problems: inGlossary} = readGlossary();
  const problems = [
    ...inNetworks,
    ...inGlossary,
    ...checkRules(networks, today, repaired),
    ...checkGlossary(glossary, [...networks, ...repaired.map(({network}) => network)]),
  ];
  return {networks, glossary, problems};
};
