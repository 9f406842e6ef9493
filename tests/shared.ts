import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the annotated texts lie, or null with a word on the console; under CI their absence is a failure. */
export function sharedFolder(): string | null {
  const folder = process.env.CHANCERY_SHARED ?? resolve(import.meta.dirname, '../../shared');
  if (existsSync(join(folder, 'gold'))) return folder;
  if (process.env.CI) throw new Error(`the annotated texts are not at ${folder}`);
  console.warn(
    `The annotated texts are not at ${folder}: the gold is not scored. Set CHANCERY_SHARED to their folder.`,
  );
  return null;
}
