import type { Document } from '@chancery/intake';
import { type Explanation, explain, type Reading } from '@chancery/reader';

/** Dates that say less than the text itself may: the day on which a file was made, and what only the caller says. */
const WEAK: ReadonlySet<string> = new Set(['file-info', 'hint']);

/** A document's reading. Its date comes from its metadata, else from the text, else from the file or the caller. */
export function explainDocument(document: Document): { reading: Reading; explanations: Explanation[] } {
  const { published, outlet, url, title, language, format } = document;
  const options = { outlet, url, language, ...(format !== 'text' && { title }) };
  const firm = published !== null && !WEAK.has(published.from) ? published.value : null;
  const first = explain(document.text, { ...options, published: firm });
  const read =
    published && first.reading.document.published === null
      ? explain(document.text, { ...options, published: published.value })
      : first;
  const notes = [...document.diagnostics, ...(read.reading.diagnostics ?? [])];
  return { ...read, reading: { ...read.reading, ...(notes.length > 0 && { diagnostics: notes }) } };
}
