globalThis.openEditor = () => {
  let saved = '';
  return {
    set: (markup) => {
      saved = markup;
    },
    save: () => saved,
  };
};
