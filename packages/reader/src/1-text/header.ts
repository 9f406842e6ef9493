import { DOCUMENT_KINDS, RUBRICS, TITLE_KEY } from '../lexicon/en/text/documents.ts';
import type { Span } from '../reading.ts';
import { isBodyName } from './body-name.ts';
import { countWords, kindAt, LOWER } from './chars.ts';
import { footerOutlet } from './footer.ts';
import type { Layout } from './layout.ts';
import { breaksOff } from './marks.ts';
import { metaOf, placeLine } from './meta-line.ts';
import type { Piece } from './pieces.ts';
import { proseDateline } from './prose-dateline.ts';
import { titledOpening } from './titled-opening.ts';

/** What a text says about itself over, before and under its prose; every span is the words as they stand. */
export interface Header {
  title: Span | null;
  /** Who published it: the agency of the dateline, the body on the letterhead or in the footer. */
  outlet: Span | null;
  place: Span | null;
  /** The words of the date in the dateline or on a header line. */
  published: Span | null;
  /** The body that the text credits: “Norland Trade Ministry’s press service”. */
  source: Span | null;
}

/** A line over the prose and what it is. */
export interface HeaderLine extends Piece {
  kind: 'title' | 'heading' | 'header' | 'aside';
}

/** No text has more lines over its prose. */
const MOST = 24;
const TITLE_WORDS = 60;
const SUBTITLE_WORDS = 20;
const LONGEST_CRUMBS = 300;
const SENTENCE_TITLE_WORDS = 14;

/** Reads the lines over the prose: the first pieces of the text, each with its kind, and what they tell. */
export function readHeader(layout: Layout): { lines: HeaderLine[]; header: Header } {
  const reader = new HeaderReader(layout);
  reader.run();
  reader.header.outlet ??= footerOutlet(layout);
  return { lines: reader.lines, header: reader.header };
}

class HeaderReader {
  readonly header: Header = { title: null, outlet: null, place: null, published: null, source: null };
  readonly lines: HeaderLine[] = [];
  private readonly layout: Layout;
  private readonly text: string;

  constructor(layout: Layout) {
    this.layout = layout;
    this.text = layout.text;
  }

  run(): void {
    const { pieces, count } = this.layout;
    for (let i = 0; i < count && i < MOST; i++) {
      const kind = this.kindOf(i);
      if (!kind) return;
      this.lines.push({ ...pieces[i]!, kind });
    }
  }

  /** What a line over the prose is; null when the prose begins with it. */
  private kindOf(i: number): HeaderLine['kind'] | null {
    const { text, header, layout } = this;
    const piece = layout.pieces[i]!;
    const { start, end } = piece;
    if (this.readTitleKey(piece)) return 'title';
    if (this.readMeta(piece)) return 'header';
    if (layout.aside(i)) {
      this.readCrumbs(piece);
      return 'aside';
    }
    if (i === layout.count - 1) return null;
    if (isRubric(text.slice(start, end))) return 'header';
    if (this.isProse(i)) return null;
    if (isBodyName(text, start, end)) {
      // The unit under the name of its ministry says no more about who publishes.
      header.outlet ??= { start, end };
      return 'header';
    }
    if (this.isLetterhead(i)) return 'header';
    if (header.title === null) {
      header.title = { start, end };
      return 'title';
    }
    const last = this.lines.at(-1)!;
    if (last.kind === 'title' && this.goesOnWithTitle(last, piece)) {
      header.title.end = end;
      return 'title';
    }
    return 'heading';
  }

  /** Whether the prose, or a list, begins with this piece. */
  private isProse(i: number): boolean {
    const { text, header, layout } = this;
    const { start, end } = layout.pieces[i]!;
    const titled = header.title !== null;
    if (layout.label(i) || proseDateline(layout, i, false) || titledOpening(text, layout.pieces[i]!, header))
      return true;
    const words = layout.words(i, TITLE_WORDS + 1);
    if (words > (titled ? SUBTITLE_WORDS : TITLE_WORDS)) return true;
    if (titled && (layout.field(i) || isYear(text.slice(start, end)))) return true;
    switch (layout.mark(i)) {
      case '':
        return false;
      case '.':
        // A short first sentence is a headline when the report with its dateline, or a line of the header, comes after it.
        if (i > 0 || words > SENTENCE_TITLE_WORDS) return true;
        return !(this.leadsToHeader(i + 1) || /\b\p{L}\.\p{L}\.$/u.test(text.slice(end - 5, end)));
      case '!':
      case '?':
      case '…':
        return titled || !this.partedFromNext(i);
      default:
        return true;
    }
  }

  private leadsToHeader(i: number): boolean {
    const piece = this.layout.pieces[i];
    return piece?.gap === true && (proseDateline(this.layout, i, false) !== null || metaOf(this.text, piece) !== null);
  }

  private partedFromNext(i: number): boolean {
    return this.layout.pieces[i + 1]?.gap !== false;
  }

  /** “Abuja” under the name of a mission, over a line that is more of a title. */
  private isLetterhead(i: number): boolean {
    const { layout, header, text } = this;
    const piece = layout.pieces[i]!;
    const last = this.lines.at(-1);
    const next = layout.pieces[i + 1];
    if (header.title !== null || piece.gap || last?.kind !== 'header' || !next?.gap) return false;
    if (!isBodyName(text, last.start, last.end) || layout.words(i, 4) > 3) return false;
    return !DOCUMENT_KINDS.test(text.slice(piece.start, piece.end)) && !this.isProse(i + 1);
  }

  /** “FACT SHEET” and the line that says of what; a title broken over two lines. */
  private goesOnWithTitle(last: Span, piece: Piece): boolean {
    const { text } = this;
    const title = text.slice(last.start, last.end);
    if (DOCUMENT_KINDS.test(title) || breaksOff(text, last.start, last.end)) return true;
    return !piece.gap && (kindAt(text, piece.start) === LOWER || /[,:–—-]$|^\S+$/.test(title));
  }

  /** “[Title] Statement of the 10th Summit” */
  private readTitleKey({ start, end }: Piece): boolean {
    const key = TITLE_KEY.exec(this.text.slice(start, Math.min(end, start + 20)));
    if (!key || this.header.title !== null || start + key[0].length >= end) return false;
    this.header.title = { start: start + key[0].length, end };
    return true;
  }

  /** Takes over what a line of dates, places and publishers tells; false when it is none. */
  private readMeta(piece: Piece): boolean {
    const { header } = this;
    const meta = metaOf(this.text, piece);
    if (!meta) return false;
    header.published ??= meta.date;
    header.place ??= meta.place;
    header.outlet ??= meta.outlet;
    if (meta.date && !header.place && !piece.gap) this.readPlaceAbove();
    return true;
  }

  /** “Washington, DC” over the date: what was taken for a heading is a line of the header. */
  private readPlaceAbove(): void {
    const above = this.lines.at(-1);
    if (above?.kind !== 'heading') return;
    this.header.place = placeLine(this.text, above);
    if (this.header.place) above.kind = 'header';
  }

  /** “Home › About us › Bilateral relations”: a page without a title is called by the last of them. */
  private readCrumbs({ start, end }: Span): void {
    if (end - start > LONGEST_CRUMBS) return;
    const last = /[›»>]\s*([^›»>]+)$/.exec(this.text.slice(start, end));
    if (!last || this.header.title !== null) return;
    this.header.title = { start: end - last[1]!.length, end };
  }
}

const isYear = (line: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(line);

/** “PRESS RELEASE 31/19”, “20417/12 (Presse 88)”, “Press release | No. 17/2026”, “ANALYSIS”. */
function isRubric(line: string): boolean {
  if (line.length > 90 || isYear(line)) return false;
  const rubric = RUBRICS.exec(line);
  if (rubric) {
    const rest = line.slice(rubric[0].length);
    if (countWords(rest, 0, rest.length, 5) <= 4 && !/\p{Ll}{3,}\s.*\p{Ll}{3}/u.test(rest)) return true;
  }
  return NUMBER_LINE.test(line);
}

const NUMBER_LINE =
  /^(?=.*\d)(?:[A-Z]{1,6}[\s/.:-]*)?(?:(?:No|Nr|Ref|Doc|Presse?)[.:]?\s*)?\(?[A-Z]{0,5}[\s/-]?\d[\d\s/.:()A-Z-]*(?:\([\w .]{1,20}\))?$/;
