/// <reference types="vite/client" />
import {localeOf} from '../../src/language/localization.js';
import {startBuilder} from './builder.js';

const {VITE_KLIMA_VERSION: version, VITE_KLIMA_INTEGRITY: integrity} = import.meta.env as Record<
  string,
  string | undefined
>;
const place = document.querySelector<HTMLElement>('#builder');
if (place)
  startBuilder(
    place,
    localeOf(document.documentElement),
    version && integrity ? {version, integrity} : undefined,
  );
