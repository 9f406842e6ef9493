import { parseHTML } from 'linkedom';

/** As much of the DOM as intake walks over; linkedom's own types describe its inner classes. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly data?: string;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly textContent: string;
  readonly attributes: Iterable<{ name: string; value: string }>;
  hasAttributes(): boolean;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  remove(): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;

/** Every page gets an html and a body element, which linkedom does not make by itself. */
export function parsePage(html: string): DomDocument {
  const { document } = parseHTML(framed(html)) as unknown as { document: DomDocument };
  if (SHOUTED_ATTRIBUTE.test(html)) lowerAttributes(document);
  return document;
}

/** Pages of 1998 shout their attributes; linkedom looks names up as written. */
const SHOUTED_ATTRIBUTE = /<[A-Za-z][^<>]{0,200}?\s(?:CLASS|ID|HREF|CONTENT|NAME|LANG|REL|COLSPAN|STYLE)\s?=/;

function framed(html: string): string {
  if (/<frameset[\s>]/i.test(html)) return html;
  if (!/<html[\s>]/i.test(html)) return `<html>${/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`}</html>`;
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html);
  if (!head) return html;
  const cut = head.index + head[0].length;
  return `${html.slice(0, cut)}<body>${html.slice(cut)}`;
}

function lowerAttributes(root: DomNode): void {
  for (const node of descendants(root)) {
    if (!isElement(node)) continue;
    for (const { name, value } of [...node.attributes]) {
      const lower = name.toLowerCase();
      if (lower !== name && node.getAttribute(lower) === null) node.setAttribute(lower, value);
    }
  }
}

/** All nodes below one, in document order, without recursion: a hostile page may be nested ten thousand deep. */
export function* descendants(root: DomNode): Generator<DomNode> {
  let node: DomNode | null = root.firstChild;
  while (node) {
    yield node;
    node = node.firstChild ?? behind(node, root);
  }
}

function behind(node: DomNode, root: DomNode): DomNode | null {
  for (let at: DomNode | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
