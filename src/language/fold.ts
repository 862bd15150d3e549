/**
 * A text made fit for comparing: lower case, `aa` as `å`, accents gone, anything but letters and digits a space.
 * æ, ø and å are letters of their own in Norwegian and stay.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/(a\u030a)|[\u0300-\u036f]/g, '$1')
    .normalize('NFC')
    .replace(/aa/g, 'å')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
