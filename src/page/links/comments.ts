import {withAncestors} from './ancestors.js';

// Words in classes and ids, in English and Norwegian; not those that only say whether there are any.
const named = /comment(?!ar)|kommentar/i;
const state =
  /^(no|has|with|show|hide|allow|can)[_-]|[_-](open|closed?|off|on|none|count|enabled|disabled)$/i;

const marked = ['comment', 'review', 'forumposting', 'qapage'].flatMap((kind) =>
  ['role', 'itemprop', 'property', 'itemtype', 'typeof'].map((name) => `[${name}*=${kind} i]`),
);

const namesComments = (element: Element): boolean => {
  // Fields of a form may hide its `id`, its `className` and its methods.
  const [id, names] = ['id', 'class'].map((name) => Element.prototype.getAttribute.call(element, name));
  return (
    !/^(html|body)$/.test(element.localName) &&
    `${id} ${names}`.split(/\s+/).some((name) => named.test(name) && !state.test(name))
  );
};

/** Whether a page marks what stands here as written by its visitors. */
export const isByVisitors = (link: Element): boolean =>
  link.closest(`[rel~=ugc i],${marked.join()}`) !== null || withAncestors(link).some(namesComments);
