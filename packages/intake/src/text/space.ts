/** The white space of HTML; a no-break space is a character like any other. */
const SPACE = /[ \t\n\f\r]+/g;

/** Most text has only single spaces, and then nothing need be copied. */
const UNEVEN = /[\t\n\f\r]| {2}/;

/** Runs of white space become one space; `before` says whether the text so far ends in one (or is empty), so none is doubled. */
export function collapse(raw: string, before: boolean): string {
  const text = UNEVEN.test(raw) ? raw.replace(SPACE, ' ') : raw;
  return before && text.startsWith(' ') ? text.slice(1) : text;
}

/** One line of a metadata value: white space collapsed, ends trimmed, null when nothing is left; no-break spaces stay. */
export function oneLine(raw: string | null | undefined): string | null {
  const text = (raw ?? '').replace(/[ \t\n\f\r\v\u2028]+/g, ' ').trim();
  return text === '' ? null : text;
}
