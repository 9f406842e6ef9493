import { AGENCIES, COUNTRIES, NO_PLACE } from '../lexicon/en/text/places.ts';
import type { Span } from '../reading.ts';
import { isBodyName } from './body-name.ts';
import { DIGIT, isSpace, kindAt, LOWER, skipSpace, UPPER } from './chars.ts';
import { afterTime, dateAt } from './date-words.ts';
import { nameAt } from './name.ts';

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

/** No dateline is longer, or has more parts. */
const LONGEST = 160;
const MOST_PARTS = 10;
const AGENCY_PREFIX = /[A-Z]{2,6}[-/](?=\p{Lu}\p{Ll})/uy;
const DASH = /(?:\.\s?)?(?:[–—―]|--?)/y;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' };
const SEPARATORS = ',.|·•;';

/**
 * The dateline that `[start, end)` begins with; null when it begins with none. Whether a bare place or date may be one, the caller
 * decides by where it stands.
 */
export function datelineAt(text: string, start: number, end: number): Dateline | null {
  const kind = kindAt(text, start);
  if (kind !== UPPER && kind !== DIGIT && text[start] !== '(' && text[start] !== '[' && text[start] !== '/')
    return null;
  return new Scan(text, start, end).run();
}

class Scan {
  private readonly text: string;
  private readonly limit: number;
  private readonly end: number;
  private at: number;
  private place: Span | null = null;
  private outlet: Span | null = null;
  private date: Span | null = null;
  /** Whether a comma or the like lies behind the date. */
  private parted = false;
  /** What was read last; tells what a full stop means. */
  private last: 'start' | 'name' | 'date' | 'bracket' = 'start';

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.at = start;
    this.limit = Math.min(end, start + LONGEST);
    this.end = end;
  }

  run(): Dateline | null {
    this.readPrefix();
    for (let parts = 0; parts < MOST_PARTS; parts++) {
      this.at = skipSpace(this.text, this.at, this.limit);
      if (this.at >= this.end) return this.done('line', this.end);
      if (this.at >= this.limit) return null;
      const closed = this.close();
      if (closed !== undefined) return closed;
      if (!this.readPart()) return this.last === 'bracket' && this.outlet ? this.done('none', this.at) : null;
    }
    return null;
  }

  /** “NPA-Norburg” */
  private readPrefix(): void {
    AGENCY_PREFIX.lastIndex = this.at;
    const found = AGENCY_PREFIX.exec(this.text);
    if (!found) return;
    this.outlet = { start: this.at, end: this.at + found[0].length - 1 };
    this.at += found[0].length;
  }

  /** The dateline, when it ends here; null when what follows shows that it is none; undefined when it goes on. */
  private close(): Dateline | null | undefined {
    const { text, at } = this;
    if (this.last === 'start') return undefined;
    if (text[at] === ':' && isSpace(text, at + 1)) return this.done('colon', skipSpace(text, at + 1, this.end));
    if (text[at] === '.' && this.endsWithAgency()) return this.done('stop', skipSpace(text, at + 1, this.end));
    DASH.lastIndex = at;
    const dash = DASH.exec(text)?.[0];
    if (!dash || !this.parts(dash)) return undefined;
    // “Wednesday, 19 February 2020 - 09:12 UTC” goes on with a time.
    if (this.date && afterTime(text, at) > at) return undefined;
    const body = skipSpace(text, at + dash.length, this.end);
    return body < this.end ? this.done('dash', body) : null;
  }

  /** “(Norpress). Minister …”: a full stop ends the dateline when no other part of one follows. */
  private endsWithAgency(): boolean {
    const { text, at } = this;
    if (this.last !== 'bracket' || !this.outlet || !isSpace(text, at + 1)) return false;
    const next = skipSpace(text, at + 1, this.end);
    return next < this.end && !/[([/–—-]/.test(text[next]!) && !dateAt(text, next);
  }

  /** Whether a dash parts the dateline from the prose and is no hyphen. */
  private parts(dash: string): boolean {
    const { text, at } = this;
    const wide = dash !== '-';
    if (!wide && !isSpace(text, at + 1)) return false;
    return this.last !== 'name' || isSpace(text, at - 1) || /—|--/.test(dash);
  }

  private readPart(): boolean {
    const { text, at } = this;
    const char = text[at]!;
    if (SEPARATORS.includes(char) || (char === '/' && isSpace(text, at + 1))) {
      this.at++;
      this.parted = true;
      return this.last !== 'start';
    }
    if (char in CLOSING) return this.readBracket(CLOSING[char]!);
    if (this.readDate()) return true;
    const time = this.date || kindAt(text, at) === DIGIT ? afterTime(text, at) : at;
    this.at = time;
    return time > at || this.readName();
  }

  private readDate(): boolean {
    const date = this.date ? null : dateAt(this.text, this.at);
    if (!date) return false;
    this.date = date;
    this.at = date.end;
    this.last = 'date';
    this.parted = false;
    return true;
  }

  /** An agency, a country or a date in brackets. */
  private readBracket(closing: string): boolean {
    const { text } = this;
    const from = skipSpace(text, this.at + 1, this.limit);
    const to = from + text.slice(from, from + 62).indexOf(closing);
    if (to <= from || to >= this.limit) return false;
    const inside = text.slice(from, to);
    const date = dateAt(text, from);
    const isDate = date !== null && date.end >= to - 1;
    if (isDate) this.date ??= date;
    else if (kindAt(text, from) !== UPPER && kindAt(text, from) !== LOWER) return false;
    else if (closing !== ']' && this.outlet === null && !COUNTRIES.has(inside.toLowerCase())) {
      if (inside.split(' ').length > 5) return false;
      this.outlet = { start: from, end: to };
    }
    this.at = to + 1;
    this.last = 'bracket';
    return true;
  }

  /** A place, the country behind it, or an agency that stands without brackets: “MOSCOW. 5 June. INTERFAX -”. */
  private readName(): boolean {
    const found = nameAt(this.text, this.at, this.limit);
    if (!found) return false;
    if (this.outlet === null && AGENCIES.has(this.text.slice(found.start, found.end).toLowerCase()))
      this.outlet = found;
    // “5 April 2022, Norburg” tells a place, “05.04.2022 Press Team” none.
    else if (this.place === null && this.last === 'date' && !this.parted) this.outlet = null;
    else if (this.place === null) this.place = found;
    else if (this.outlet === null && (this.last === 'date' || this.isAgency(found))) this.outlet = found;
    else if (this.date !== null && this.last !== 'name') return false;
    this.at = found.end;
    this.last = 'name';
    return true;
  }

  /** “NUR-SULTAN. KAZINFORM -”: capitals behind a full stop. */
  private isAgency({ start, end }: Span): boolean {
    return this.text.slice(Math.max(0, start - 2), start) === '. ' && inCapitals(this.text, start, end);
  }

  private done(closed: Dateline['closed'], body: number): Dateline | null {
    const { text } = this;
    let { place, outlet } = this;
    if (place && isBodyName(text, place.start, place.end)) {
      outlet ??= place;
      place = null;
    }
    if (place && !isPlaceName(text, place)) return null;
    if (!place && !outlet && !this.date) return null;
    return {
      place,
      outlet,
      date: this.date,
      body,
      closed,
      capitals: place !== null && inCapitals(text, place.start, place.end),
    };
  }
}

/** Whether none of the words is a title, a day or a heading. */
export function isPlaceName(text: string, { start, end }: Span): boolean {
  return text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s/]+/)
    .every((word) => !NO_PLACE.has(word.replace(/\.$/, '')));
}

/** “DAR ES SALAAM” and “N’DJAMENA”; “EU” is too short to say. */
function inCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const kind = kindAt(text, i);
    if (kind === UPPER) capitals++;
    else if (kind === LOWER) return false;
  }
  return capitals > 2;
}
