import {withLocale, type Locale} from '../../src/language/localization.js';
import type {Network} from '../../src/networks/network.js';
import {nameOf} from '../../src/places/places.js';
import {chosenNetworks} from './chosen.js';
import {listLocale, type Choices} from './choices.js';
import {
  element,
  frame,
  htmlBlock,
  link,
  linkAddress,
  policies,
  scriptTag,
  type Build,
} from './embed-forms.js';
import {styleLine} from './look.js';
import {vendorMail, type Mail} from './mail.js';
import {addressesOf, attributesOf, faultsOf, usable, type Attribute, type Fault} from './read.js';
import {staticText} from './static-text.js';
import {textsIn} from './texts/texts.js';

/** All that follows from the choices. */
export interface Result {
  readonly attributes: readonly Attribute[];
  readonly faults: ReadonlySet<Fault>;
  readonly networks: readonly Network[];
  readonly framePage: string;
  readonly linkAddress: string;
  readonly link: string;
  readonly htmlBlock: string;
  readonly element: string;
  readonly frame: string;
  readonly staticText: string;
  readonly policy: string;
  readonly styleLine: string;
  readonly mail: Mail;
}

export const resultOf = (choices: Choices, pageLocale: Locale, build: Build | undefined): Result => {
  const locale = listLocale(choices, pageLocale);
  const attributes = attributesOf(choices);
  const addresses = addressesOf(choices, pageLocale);
  const {heading} = usable(choices);
  const place = choices.place && nameOf(choices.place);
  const linkText = choices.headingKind === 'own' && heading ? heading : textsIn(locale).linkText(place);
  const integrity = choices.scriptKind === 'pinned' ? build?.integrity : undefined;
  const parts = {attributes, addresses, linkText, integrity};
  const networks = withLocale(locale, () => chosenNetworks(attributes));
  const {script, frame: framePolicy} = policies(parts);
  const style = styleLine(choices);
  return {
    attributes,
    faults: faultsOf(choices),
    networks,
    framePage: addresses.framePage,
    linkAddress: linkAddress(parts),
    link: link(parts),
    htmlBlock: htmlBlock(parts),
    element: element(parts),
    frame: frame(parts),
    staticText: staticText(networks, locale, addresses.page, linkText),
    policy: `${script}; ${framePolicy}`,
    styleLine: style,
    mail: vendorMail(choices.mailLang, {
      script: scriptTag(parts),
      element: element(parts),
      policy: script,
      style,
    }),
  };
};
