import * as ck from 'ckeditor5';
import {pasteInto, place} from './paste.mjs';

// CKEditor has no features of its own; these are what its classic editor was always delivered with.
const plugins = [
  ck.Essentials,
  ck.Autoformat,
  ck.BlockQuote,
  ck.Bold,
  ck.Heading,
  ck.Indent,
  ck.Italic,
  ck.Link,
  ck.List,
  ck.MediaEmbed,
  ck.Paragraph,
  ck.PasteFromOffice,
  ck.Table,
  ck.TextTransformation,
];

globalThis.openEditor = async () => {
  const editor = await ck.ClassicEditor.create(place(), {licenseKey: 'GPL', plugins});
  return {
    paste: (markup) => {
      editor.editing.view.focus();
      pasteInto(editor.editing.view.getDomRoot(), markup);
    },
    set: (markup) => editor.setData(markup),
    save: () => editor.getData(),
  };
};
