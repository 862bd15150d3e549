/**
 * Keeps to itself what is typed in fields. Shortcuts of a page that leave fields in peace see the element as the target
 * of a key, no field, and would take its letters. Escape, Tab, Enter and what goes with Ctrl, Alt or Cmd are the page's too.
 */
export const keepTyping = (root: ShadowRoot): void => {
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      const {key, ctrlKey, altKey, metaKey, target} = event as KeyboardEvent & {target: Element};
      if (
        !(ctrlKey || altKey || metaKey) &&
        /^(.|Backspace|Delete|Home|End|Arrow.*)$/u.test(key) &&
        target.matches('input, select')
      )
        event.stopPropagation();
    });
};
