// Which engines the tests run in: all that are found; those that REQUIRE_ENGINES names must be.
import {chromium} from './chromium.mjs';
import {firefox} from './firefox.mjs';
import {webkit} from './webkit.mjs';

const engines = {chromium, firefox, webkit};

const listFrom = (variable) => (process.env[variable] ?? '').split(/[\s,]+/).filter(Boolean);

const checkNames = (variable, names) => {
  const wrong = names.filter((name) => !(name in engines));
  if (wrong.length)
    throw new Error(`${variable}: "${wrong}" is no engine; allowed: ${Object.keys(engines).join(', ')}`);
  return names;
};

/** Of these engines, the ones that ENGINES allows, and where each is found. REQUIRE_ENGINES makes a missing one an error. */
export const findEngines = async (ids = Object.keys(engines)) => {
  const only = checkNames('ENGINES', listFrom('ENGINES'));
  const required = checkNames('REQUIRE_ENGINES', listFrom('REQUIRE_ENGINES'));
  const allowed = ids.filter((id) => !only.length || only.includes(id));
  const all = await Promise.all(
    allowed.map(async (id) => ({id, ...engines[id], found: await engines[id].find()})),
  );
  for (const {name, install, found} of all)
    console.log(found ? `${name}: ${found.executablePath}` : `${name}: not found (${install})`);
  const missing = all.filter(({id, found}) => !found && required.includes(id)).map(({name}) => name);
  if (missing.length) throw new Error(`Required, and not found: ${missing.join(', ')}`);
  return all;
};

/** The launchers of all engines found. */
export const findLaunchers = async () => {
  const launchers = (await findEngines()).flatMap(({found, launcher}) => (found ? [launcher(found)] : []));
  if (!launchers.length) throw new Error('No browser found to test in.');
  return launchers;
};
