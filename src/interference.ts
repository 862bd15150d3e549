/** What others do inside the shadow root between two updates: a translator that wraps texts, a page that clears it. */
export class Interference {
  #observer: MutationObserver | undefined;
  #records: readonly MutationRecord[] = [];

  /** Notes from now on what is done in `root`. */
  watch(root: Node): void {
    this.#observer ??= new MutationObserver((records) => {
      this.#records = [...this.#records, ...records];
    });
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** Takes it back, last first, since Lit must find its nodes as it left them. Style sheets of extensions stay. */
  undo(): void {
    const records = [...this.#records, ...(this.#observer?.takeRecords() ?? [])].reverse();
    this.#observer?.disconnect();
    this.#records = [];
    for (const {target, addedNodes, removedNodes, nextSibling} of records) {
      for (const node of addedNodes as NodeListOf<ChildNode>)
        if (!(node instanceof HTMLStyleElement)) node.remove();
      for (const node of removedNodes) target.insertBefore(node, nextSibling);
    }
  }
}
