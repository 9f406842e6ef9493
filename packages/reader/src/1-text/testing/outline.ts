import { type Header, structure } from '../structure.ts';

/**
 * The blocks of a text, one a line, as the corpora write them: `kind <label> ^lead-in #heading: body`, with `‖` between sentences.
 */
export function outline(text: string): string[] {
  return structure(text).blocks.map(({ kind, label, leadIn, heading, sentences }) =>
    [
      kind,
      label && ` <${text.slice(label.start, label.end)}>`,
      leadIn !== null && ` ^${leadIn}`,
      heading !== null && ` #${heading}`,
      ': ',
      sentences.map(({ start, end }) => text.slice(start, end)).join(' ‖ '),
    ]
      .filter(Boolean)
      .join(''),
  );
}

/** The words of the header; what the text does not tell is left out. */
export function headerWords(text: string): Partial<Record<keyof Header, string>> {
  const told = Object.entries(structure(text).header).filter(([, span]) => span !== null);
  return Object.fromEntries(told.map(([key, span]) => [key, text.slice(span.start, span.end)]));
}
