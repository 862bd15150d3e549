import {h, render} from 'preact';

export const start = (target, href) => {
  const show = (isThere, hasMore) =>
    render(
      h('div', null, [
        h('p', null, 'Før'),
        isThere && h('a', {href}, 'Klimanettverk'),
        hasMore && h('p', null, 'Mer'),
        h('p', null, 'Etter'),
        h('div', {dangerouslySetInnerHTML: {__html: `<p><a href="${href}">Fra CMS</a></p>`}}),
      ]),
      target,
    );
  show(true, false);
  return show;
};
