import type {Locale} from '../../src/language/localization.js';
import {textsIn} from './texts/texts.js';

export interface Mail {
  readonly subject: string;
  readonly body: string;
  /** Opens it in the program for e-mail; the recipient is for the sender to fill in. */
  readonly href: string;
}

const encoded = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/** The letter that asks the supplier of the CMS to let the list in. */
export const vendorMail = (
  lang: Locale,
  parts: {readonly script: string; readonly element: string; readonly policy: string; readonly style: string},
): Mail => {
  const {mailSubject: subject, mailBody} = textsIn(lang);
  const body = mailBody(parts.script, parts.element, parts.policy, parts.style);
  return {subject, body, href: `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`};
};
