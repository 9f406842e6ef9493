import { Parser } from 'htmlparser2';
import { IntakeError } from '../errors.ts';

/** An element of a feed, as far as feeds need it: its words, its inner markup, its children. */
export interface XmlElement {
  /** In lower case, the prefix kept: `dc:date`. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** Its inner markup as written, for Atom's `xhtml`. */
  inner: string;
  children: XmlElement[];
}

const DEEPEST = 200;
/** What a feed repeats: handed out one by one and never kept in the tree. */
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry']);

/**
 * Reads XML as feeds have it: forgiving of bare ampersands, unknown entities, crossed tags and a missing end, where all that
 * came before is given. Entities that a document declares are never resolved, nothing is ever fetched.
 * @returns the elements around the entries; those that were complete are handed out.
 * @throws `xml-entities` when the document declares entities of its own; `feed-damaged` when it nests without end.
 */
export function parseFeedXml(xml: string, name: string, onEntry: (entry: XmlElement) => void): XmlElement {
  refuseEntities(xml, name);
  const root: XmlElement = { name: '', attributes: {}, text: '', inner: '', children: [] };
  const open: (XmlElement & { from: number })[] = [];
  let ended = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length >= DEEPEST) throw tooDeep(name);
        open.push({
          name: tag.toLowerCase(),
          attributes,
          text: '',
          inner: '',
          children: [],
          from: parser.endIndex + 1,
        });
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag() {
        const element = open.pop();
        if (!element) return;
        if (ENTRIES.has(element.name)) {
          if (!ended) onEntry(element);
          return;
        }
        element.inner = xml.slice(element.from, parser.startIndex);
        (open.at(-1) ?? root).children.push(element);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  ended = true;
  parser.end();
  return root;
}

/** A feed that defines entities hides something, a bomb or a file of ours; a plain DOCTYPE as RSS 0.91 has it is harmless. */
function refuseEntities(xml: string, name: string): void {
  if (!/<!ENTITY\b/i.test(xml.slice(0, 1_000_000))) return;
  throw new IntakeError('xml-entities', {
    doing: 'reading the feed',
    to: name,
    why: 'it declares entities of its own; none was resolved and nothing was fetched',
  });
}

const tooDeep = (name: string) =>
  new IntakeError('feed-damaged', {
    doing: 'reading the feed',
    to: name,
    why: `its elements lie more than ${DEEPEST} deep`,
  });
