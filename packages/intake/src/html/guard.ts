import { IntakeError } from '../errors.ts';
import type { Limits } from '../limits.ts';

/** Refuses a page that would cost more to parse than any honest page does. */
export function guardPage(html: string, limits: Limits, name: string): void {
  if (html.length > limits.htmlBytes)
    throw new IntakeError('source-too-large', {
      doing: 'reading the page',
      to: name,
      why: `it has ${html.length} characters, and ${limits.htmlBytes} are read`,
    });
  for (let at = html.indexOf('<'); at >= 0; ) {
    const found = html.indexOf('>', at);
    const end = found < 0 ? html.length : found;
    if (end - at > limits.htmlTagCharacters && countOf(html.slice(at, end), '=') > MOST_ATTRIBUTES)
      throw tooMany(name, limits);
    at = html.indexOf('<', end);
  }
}

/** More than any page has, also one that carries another in a `srcdoc`. */
const MOST_ATTRIBUTES = 20_000;

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= MOST_ATTRIBUTES; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

const tooMany = (name: string, limits: Limits) =>
  new IntakeError('html-attributes', {
    doing: 'reading the page',
    to: name,
    why: `one of its tags has more than ${MOST_ATTRIBUTES} attributes in ${limits.htmlTagCharacters} characters`,
  });
