import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {active} from './active-locale.js';
import * as en from '../generated/locales/en.js';
import * as nn from '../generated/locales/nn.js';
import {sourceLocale, targetLocales} from '../generated/locale-codes.js';

// Gives `msg()` its language at run time. Builds have the texts compiled in (scripts/vite/compile-messages.ts).
type Target = (typeof targetLocales)[number];

const translations: Readonly<Record<Target, typeof en>> = {en, nn};

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => active,
  loadLocaleSync: (locale) => translations[locale as Target],
});
