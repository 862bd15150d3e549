import {emulateMedia} from '@web/test-runner-commands';
import {inside} from './element.js';
import {isKnown} from './engines.js';

const switched: CSSMediaRule[] = [];

const switchPrintRulesOn = (host: Element): void => {
  for (const sheet of inside(host).adoptedStyleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
        rule.media.mediaText = 'all';
        switched.push(rule);
      }
};

/** Shows the element as on paper, until `onScreen`. */
export const onPaper = async (host: Element): Promise<void> => {
  if (isKnown('no emulated print')) switchPrintRulesOn(host);
  else await emulateMedia({media: 'print'});
};

export const onScreen = async (): Promise<void> => {
  for (const rule of switched.splice(0)) rule.media.mediaText = 'print';
  if (!isKnown('no emulated print')) await emulateMedia({media: 'screen'});
};
