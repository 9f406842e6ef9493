import { COUNTRIES } from '../lexicon/en/text/countries.ts';
import type { Span } from '../reading.ts';
import { isBodyName } from './body-name.ts';
import { isLetter, isSpace, kindAt, LOWER, SPACE, skipSpace, UPPER } from './chars.ts';
import { afterTime, dateAt } from './date-words.ts';

/** What stands before the first words of a report, or alone on a line of the header. */
export interface Dateline {
  place: Span | null;
  outlet: Span | null;
  date: Span | null;
  /** Where the prose begins; the end of the line when the dateline stands alone. */
  body: number;
  /** What parts it from the prose; `line` when it stands alone, `none` when only the agency does. */
  closed: 'dash' | 'colon' | 'stop' | 'line' | 'none';
  /** Whether the place is in capitals: “SEOUL”. */
  capitals: boolean;
}

/** No dateline is longer. */
const LONGEST = 160;
const AGENCY_PREFIX = /[A-Z]{2,6}[-/](?=\p{Lu}\p{Ll})/uy;
const DASH = /(?:\.\s?)?(?:[–—―]|--?)\s*/y;
const PARTICLES = new Set(
  'de del la las los da do dos di du des es el al am an der den im of the and upon on sur e y et en sous ad ben'.split(
    ' ',
  ),
);
const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '/': '/' };

/** The dateline that `[start, end)` begins with; null when it begins with none. The caller decides whether a bare place may be one. */
export function datelineAt(text: string, start: number, end: number): Dateline | null {
  const scan = new Scan(text, start, Math.min(end, start + LONGEST), end);
  return scan.run();
}

class Scan {
  readonly text: string;
  readonly limit: number;
  readonly end: number;
  at: number;
  place: Span | null = null;
  outlet: Span | null = null;
  date: Span | null = null;
  /** What was read last; tells what a full stop means. */
  last: 'start' | 'place' | 'date' | 'bracket' = 'start';

  constructor(text: string, start: number, limit: number, end: number) {
    this.text = text;
    this.at = start;
    this.limit = limit;
    this.end = end;
  }

  run(): Dateline | null {
    this.prefix();
    for (let parts = 0; parts < 10; parts++) {
      this.at = skipSpace(this.text, this.at, this.limit);
      if (this.at >= this.end) return this.done('line', this.end);
      if (this.at >= this.limit) return null;
      const closed = this.close();
      if (closed) return closed;
      if (!this.part()) return this.last === 'bracket' && this.outlet && this.place ? this.done('none', this.at) : null;
    }
    return null;
  }

  /** “WAP-Accra” */
  prefix(): void {
    AGENCY_PREFIX.lastIndex = this.at;
    const found = AGENCY_PREFIX.exec(this.text);
    if (!found) return;
    this.outlet = { start: this.at, end: this.at + found[0].length - 1 };
    this.at += found[0].length;
  }

  close(): Dateline | null {
    if (this.last === 'start') return null;
    const { text, at } = this;
    DASH.lastIndex = at;
    const dash = DASH.exec(text);
    if (
      dash &&
      (isSpace(text, at - 1) || this.last !== 'place' || /[—]|--/.test(dash[0])) &&
      !/^-\S/.test(dash[0] + text[at + dash[0].length])
    ) {
      const body = at + dash[0].length;
      // “Wednesday, 19 February 2020 - 09:12 UTC” goes on with a time.
      if (afterTime(text, at) > at) return null;
      return body >= this.end ? null : this.done('dash', body);
    }
    if (text[at] === ':' && isSpace(text, at + 1)) return this.done('colon', skipSpace(text, at + 1, this.end));
    if (text[at] === '.' && isSpace(text, at + 1) && this.last === 'bracket' && this.outlet) {
      const next = skipSpace(text, at + 1, this.end);
      if (!dateAt(text, next) && !(text[next]! in BRACKETS)) return this.done('stop', next);
    }
    return null;
  }

  part(): boolean {
    const { text } = this;
    const char = text[this.at]!;
    if (char in BRACKETS) return this.bracket(BRACKETS[char]!);
    if (/[,.|·•;]/.test(char)) {
      if (this.last === 'start') return false;
      this.at++;
      return true;
    }
    const time = this.date ? afterTime(text, this.at) : this.at;
    if (time > this.at) {
      this.at = time;
      return true;
    }
    const date = this.date ? null : dateAt(text, this.at);
    if (date) {
      this.date = date;
      this.at = date.end;
      this.last = 'date';
      return true;
    }
    return this.words();
  }

  bracket(closing: string): boolean {
    const { text } = this;
    const from = skipSpace(text, this.at + 1, this.limit);
    const to = from + text.slice(from, from + 62).indexOf(closing);
    if (to <= from || to >= this.limit) return false;
    const date = dateAt(text, from);
    if (date && date.end >= to - 1) this.date ??= date;
    else if (kindAt(text, from) !== UPPER && kindAt(text, from) !== LOWER) return false;
    else if (closing !== ']' && this.outlet === null && !COUNTRIES.has(text.slice(from, to).toLowerCase())) {
      if (text.slice(from, to).split(' ').length > 5) return false;
      this.outlet = { start: from, end: to };
    }
    this.at = to + 1;
    this.last = 'bracket';
    return true;
  }

  /** A place, the country behind it, or an agency that stands without brackets: “MOSCOW. 5 June. INTERFAX -”. */
  words(): boolean {
    const found = nameAt(this.text, this.at, this.limit);
    if (!found) return false;
    if (this.place === null) this.place = found;
    else if (this.last === 'date' && this.outlet === null) this.outlet = found;
    else if (this.date !== null && this.last !== 'place') return false;
    this.at = found.end;
    this.last = 'place';
    return true;
  }

  done(closed: Dateline['closed'], body: number): Dateline | null {
    let { place, outlet } = this;
    if (place && isBodyName(this.text, place.start, place.end)) {
      outlet ??= place;
      place = null;
    }
    if (!place && !outlet && !this.date) return null;
    const capitals = place !== null && inCapitals(this.text, place);
    return { place, outlet, date: this.date, body, closed, capitals };
  }
}

/** A run of capitalised words and the particles between them. */
function nameAt(text: string, start: number, limit: number): Span | null {
  if (kindAt(text, start) !== UPPER) return null;
  let end = start;
  for (let i = start, words = 0; i < limit && words < 9; words++) {
    const to = nameWordEnd(text, i, limit);
    if (to === i) break;
    const capital = kindAt(text, i) === UPPER;
    if (!capital && !PARTICLES.has(text.slice(i, to))) break;
    if (capital) end = to;
    if (text[to] === '/' && kindAt(text, to + 1) === UPPER) i = to + 1;
    else if (kindAt(text, to) === SPACE) i = skipSpace(text, to, limit);
    else break;
  }
  return end > start ? { start, end } : null;
}

function nameWordEnd(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const char = text[i]!;
    if (isLetter(text, i)) i++;
    else if ((char === '-' || char === "'" || char === '’' || char === '‘' || char === '&') && isLetter(text, i + 1))
      i++;
    else if (
      char === '.' &&
      (i - start <= 2 || text[i - 2] === '.') &&
      (isLetter(text, i + 1) || (isSpace(text, i + 1) && i - start <= 2))
    )
      i++;
    else break;
  }
  return i;
}

function inCapitals(text: string, { start, end }: Span): boolean {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (kindAt(text, i) === UPPER) capitals++;
    // “Dar es SALAAM” is no name in capitals, “DAR ES SALAAM” and “N’DJAMENA” are.
    else if (kindAt(text, i) === LOWER) return false;
  }
  return capitals > 2;
}
