import type { Document } from '../document.ts';
import { decodePart, documentOf, type Taking } from '../taking.ts';
import { readHtml } from './read-html.ts';

/** A web page's bytes to a document. */
export async function takeHtml(taking: Taking): Promise<Document> {
  const decoded = await decodePart(taking, true);
  const reading = readHtml({
    html: decoded.text,
    url: taking.hints.url ?? null,
    name: taking.name,
    wholePage: taking.hints.wholePage ?? false,
    limits: taking.limits,
  });
  return documentOf(taking, {
    ...reading,
    format: 'html',
    url: reading.canonical,
    diagnostics: [...decoded.diagnostics, ...reading.diagnostics],
    map: { kind: 'quote', content: reading.content, runs: reading.runs },
  });
}
