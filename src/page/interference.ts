/** What others do inside the shadow root between two updates: a translator that wraps texts, a page that clears it. */
export class Interference {
  #observer: MutationObserver | undefined;
  /** What nodes of ours held before others changed them; as much, however often they do. */
  readonly #held = new Map<Node, ReadonlySet<Node>>();
  /** Whether a node is ours, as far as it has been moved. */
  #isOurs = new WeakMap<Node, boolean>();

  /** Notes from now on what is done in `root`. */
  watch(root: Node): void {
    this.#observer ??= new MutationObserver((records) => this.#note(records));
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** Takes it back, since Lit must find its nodes as it left them. Style sheets of extensions stay. */
  undo(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
    // First out, then in: what was turned inside out cannot be put into itself.
    for (const [parent, nodes] of this.#held)
      for (const node of [...(parent.childNodes as NodeListOf<Element>)])
        if (!nodes.has(node) && node.localName !== 'style') parent.removeChild(node);
    for (const [parent, nodes] of this.#held) {
      let next = parent.firstChild;
      for (const node of nodes) {
        while (next && !nodes.has(next)) next = next.nextSibling;
        if (node === next) next = next.nextSibling;
        else parent.insertBefore(node, next);
      }
    }
    this.#held.clear();
    this.#isOurs = new WeakMap();
  }

  #belongs(node: Node | null): boolean {
    return !node || (this.#isOurs.get(node) ?? this.#belongs(node.parentNode));
  }

  #note(records: readonly MutationRecord[]): void {
    const before = new Map<Node, Node[]>();
    for (const {target, addedNodes, removedNodes, nextSibling} of [...records].reverse()) {
      if (this.#held.has(target) || !this.#belongs(target)) continue;
      const nodes = before.get(target) ?? [...target.childNodes];
      before.set(target, nodes);
      for (const node of addedNodes) nodes.splice(nodes.lastIndexOf(node), 1);
      let at = nextSibling ? nodes.lastIndexOf(nextSibling) : nodes.length;
      for (const node of removedNodes) nodes.splice(at++, 0, node);
    }
    for (const {target, addedNodes} of records) {
      const nodes = before.get(target);
      if (nodes && this.#belongs(target)) {
        before.delete(target);
        this.#held.set(target, new Set(nodes));
        for (const node of nodes) this.#isOurs.set(node, true);
      }
      for (const node of addedNodes) if (!this.#isOurs.has(node)) this.#isOurs.set(node, false);
    }
  }
}
