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

/** The launchers of all engines found. ENGINES limits them, REQUIRE_ENGINES makes a missing one an error. */
export const findLaunchers = async () => {
  const only = checkNames('ENGINES', listFrom('ENGINES'));
  const required = checkNames('REQUIRE_ENGINES', listFrom('REQUIRE_ENGINES'));
  const launchers = [];
  const missing = [];
  for (const [id, {name, install, find, launcher}] of Object.entries(engines)) {
    if (only.length && !only.includes(id)) continue;
    const found = await find();
    console.log(found ? `${name}: ${found.executablePath}` : `${name}: not found (${install})`);
    if (found) launchers.push(launcher(found));
    else if (required.includes(id)) missing.push(name);
  }
  if (missing.length) throw new Error(`Required, and not found: ${missing.join(', ')}`);
  if (!launchers.length) throw new Error('No browser found to test in.');
  return launchers;
};
