import { basename } from 'node:path';
import type { Expanded, Hints } from '@chancery/intake';
import type { World } from '../cli/world.ts';
import { openFile } from './load.ts';

export interface TakeOptions {
  hints: Hints;
  allowPrivate: boolean;
}

/** All documents of what a word of the command line names: a file, an address, or “-” for standard input. */
export async function* documentsOf(word: string, options: TakeOptions, world: World): AsyncGenerator<Expanded> {
  const { expand, recogniseWithTesseract } = await import('@chancery/intake');
  const hints: Hints = { recognise: recogniseWithTesseract(), takenAt: world.now().toISOString(), ...options.hints };
  if (word === '-') yield* expand(await world.stdin(), hints);
  else if (!isAddress(word)) yield* expand(await openFile(word, world), { ...hints, filename: basename(word) });
  else {
    const fetched = await world.fetchSource(word, { now: world.now, allowPrivate: options.allowPrivate });
    if (fetched.kind === 'unchanged') return;
    const { bytes, url, headers } = fetched.source;
    yield* expand(bytes, { ...hints, url, headers });
  }
}

export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);
