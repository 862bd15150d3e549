import {msg} from '@lit/localize';
import {currentLanguage} from './localization.js';

/** An ISO year, month or day in words: 2024, mars 2024, 5. mars 2024. */
export const dateInWords = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  const {months, afterDay} = currentLanguage();
  const words = [day && Number(day) + afterDay, month && months.split(' ')[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
};

/** The year of an ISO date. */
export const yearOf = (iso: string): string => iso.slice(0, 4);

const joined = (words: readonly string[], word: string): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}` : words.join('');

/** Words joined as a list: a, b og c. */
export const listInWords = (words: readonly string[]): string => joined(words, msg('og'));

/** Words joined as a choice: a, b eller c. */
export const anyInWords = (words: readonly string[]): string => joined(words, msg('eller'));

/** A number with its digits in groups: 50 000. */
export const numberInWords = (value: number): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, currentLanguage().betweenDigits);
