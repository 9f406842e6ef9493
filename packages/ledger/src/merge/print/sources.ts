import type { RecordClaim, RecordSource } from '../../record.ts';
import { at } from '../at.ts';
import type { Text, Told } from '../told.ts';

export function printSource(text: Text, texts: readonly Text[]): RecordSource {
  const { id, url, outlet, title, published, official, index, witness } = text;
  return { id, url, outlet, title, published, copyOf: witness === index ? null : at(texts, witness).id, official };
}

export function printClaim(told: Told, instrumentOf: (told: Told) => string | null): RecordClaim {
  const { id, text, claim, decisions } = told;
  return { id, source: text.id, ...claim, instrument: instrumentOf(told), decisions: [...decisions] };
}
