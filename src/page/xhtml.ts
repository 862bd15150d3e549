interface LitTemplate {
  createElement: (markup: string) => HTMLTemplateElement;
}

// On an XHTML page Lit's templates would be read as XML, which knows neither its markers nor unclosed tags. Lit asks
// this hook for another parser when it loads, so this module must come before it.
if (globalThis.document?.contentType === 'application/xhtml+xml')
  Object.assign(globalThis, {
    litHtmlPolyfillSupport(template: LitTemplate) {
      Reflect.deleteProperty(globalThis, 'litHtmlPolyfillSupport');
      const html = document.implementation.createHTMLDocument('');
      template.createElement = (markup) => Object.assign(html.createElement('template'), {innerHTML: markup});
    },
  });
