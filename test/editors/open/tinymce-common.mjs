import {pasteInto, place} from './paste.mjs';

/** Opens TinyMCE with nothing set but what loading from a bundle needs. */
export const openTinymce = (tinymce) => async () => {
  const [editor] = await tinymce.init({
    target: place('textarea'),
    license_key: 'gpl',
    promotion: false,
    skin: false,
    content_css: false,
  });
  return {
    paste: (markup) => {
      editor.focus();
      pasteInto(editor.getBody(), markup);
    },
    set: (markup) => editor.setContent(markup),
    save: () => editor.getContent(),
  };
};
