import {withAncestors} from './ancestors.js';

// Words in classes and ids, in English and Norwegian; not those that only say whether there are any.
const named = /(^|[_-])(comment|kommentar)(s|er|ar|list|liste)?($|[_-])/i;
const state =
  /^(no|has|with|show|hide|allow)[_-]|[_-](open|closed?|off|on|count|status|number|link|enabled|disabled)$/i;

const marked =
  '[rel~=ugc i], [role=comment i], [itemprop=comment i], [itemtype*=comment i], [typeof*=comment i]';

const namesComments = ({id, className, localName}: Element): boolean =>
  !/^(html|body)$/.test(localName) &&
  `${id} ${className}`.split(/\s+/).some((name) => named.test(name) && !state.test(name));

/** Whether a page marks what stands here as written by its visitors. */
export const isByVisitors = (link: Element): boolean =>
  link.closest(marked) !== null || withAncestors(link).some(namesComments);
