import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {pasteInto, place} from './paste.mjs';

globalThis.openEditor = () => {
  const editor = new Editor({element: place(), extensions: [StarterKit]});
  return {
    paste: (markup) => {
      editor.view.focus();
      pasteInto(editor.view.dom, markup);
    },
    set: (markup) => editor.commands.setContent(markup),
    save: () => editor.getHTML(),
  };
};
