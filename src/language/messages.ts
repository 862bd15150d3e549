import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {active} from './active-locale.js';
import {translations} from '../generated/translations.js';
import {sourceLocale, targetLocales} from '../generated/locale-codes.js';

// Gives `msg()` its language at run time. Builds have the texts compiled in (scripts/vite/compile-messages.ts).
configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => active,
  loadLocaleSync: (locale) => translations[locale as (typeof targetLocales)[number]],
});
