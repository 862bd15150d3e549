import sanitizeHtml from 'sanitize-html';

globalThis.openEditor = () => {
  let saved = '';
  return {
    set: (markup) => {
      saved = sanitizeHtml(markup);
    },
    save: () => saved,
  };
};
