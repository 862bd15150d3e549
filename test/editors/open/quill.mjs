import Quill from 'quill';
import {pasteInto, place} from './paste.mjs';

globalThis.openEditor = () => {
  const quill = new Quill(place(), {theme: 'snow'});
  return {
    paste: (markup) => {
      quill.focus();
      pasteInto(quill.root, markup);
    },
    set: (markup) => quill.clipboard.dangerouslyPasteHTML(markup),
    save: () => quill.root.innerHTML,
  };
};
