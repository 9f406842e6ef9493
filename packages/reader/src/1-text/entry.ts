import { isAside } from './asides.ts';
import { fieldAt } from './field.ts';
import { labelAt } from './label.ts';

/** Whether a line opens an entry of its own and never goes on with the line above it. */
export function opensEntry(text: string, start: number, end: number): boolean {
  return labelAt(text, start, end) !== null || fieldAt(text, start, end) !== null || isAside(text, start, end);
}
