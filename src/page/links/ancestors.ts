/** The element and those around it, innermost first. Asked of a walker: fields of a form may hide its `parentElement`. */
export const withAncestors = (element: Element): Element[] => {
  const walker = document.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  const found = [element];
  while (walker.parentNode()) found.push(walker.currentNode as Element);
  return found;
};
