/** “PORT TESS (Northern Wire) – ”: the agency between the place and the dash of a dateline. */
const DATELINE = /^\s*\p{Lu}[\p{L} ,.'’/-]{1,60}\(([\p{Lu}\p{Lo}][\p{L}\p{N} .&'’-]{1,40})\)\s*[–—-]/u;

/** The agency that the text credits at its head, in its first paragraphs; null when there is none. */
export function datelineCredit(paragraphs: string[]): string | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const m = DATELINE.exec(paragraph);
    if (m) return m[1]!.trim();
  }
  return null;
}
