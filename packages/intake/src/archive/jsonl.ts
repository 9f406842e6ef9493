import type { Document } from '../document.ts';
import { IntakeError } from '../errors.ts';
import { documentOf, type Taking } from '../taking.ts';
import { plainText, recorded } from '../text/take-text.ts';

/**
 * One line of a JSONL file, an object `{ text, url?, outlet?, published?, title?, author?, language? }`, to a document. The
 * text is taken as it is. @throws `jsonl-line`.
 */
export function lineDocument(taking: Taking, line: string, number: number): Document {
  const record = recordOf(line, number, taking);
  const { text } = record;
  if (typeof text !== 'string' || text.trim() === '') throw badLine(taking, number, 'it has no "text"');
  const told = (name: string): string | null =>
    typeof record[name] === 'string' && record[name] !== '' ? (record[name] as string) : null;
  const plain = plainText(text);
  return documentOf(
    { ...taking, part: told('id') ?? String(number) },
    {
      ...plain,
      format: 'json',
      title: told('title') ?? plain.title ?? null,
      outlet: told('outlet') ?? plain.outlet ?? null,
      author: told('author') ?? plain.author ?? null,
      credit: told('source'),
      language: told('language'),
      url: told('url') ?? plain.url ?? null,
      published: recorded(told('published')) ?? plain.published ?? null,
    },
  );
}

function recordOf(line: string, number: number, taking: Taking): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw badLine(taking, number, `it is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badLine(taking, number, 'it is no object');
  return value as Record<string, unknown>;
}

export const badLine = (taking: Taking, number: number, why: string) =>
  new IntakeError('jsonl-line', { doing: 'reading', to: `${taking.name}, line ${number}`, why });
