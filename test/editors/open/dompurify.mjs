import DOMPurify from 'dompurify';

globalThis.openEditor = () => {
  let saved = '';
  return {
    set: (markup) => {
      saved = DOMPurify.sanitize(markup);
    },
    save: () => saved,
  };
};
