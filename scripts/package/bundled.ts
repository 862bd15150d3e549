/** The packages of others that are inside the embed file. */
export const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
