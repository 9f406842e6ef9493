import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read } from '@chancery/reader';
import { describe, expect, test } from 'vitest';
import { sharedFolder } from './shared.ts';

interface Gold {
  given?: { published?: string };
}
interface Scored {
  text: string;
  gold: Gold;
  reading?: unknown;
}
interface Scorer {
  loadGold: (dir: string) => Scored[];
  score: (docs: Scored[]) => Record<string, { f1: number }> & { badSpans: number; failed: number };
}

/** `tests/gold-floor.txt`: the F1 that the reader has once reached; it only goes up. */
const floors = readFileSync(join(import.meta.dirname, 'gold-floor.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);

const folder = sharedFolder();
describe.runIf(folder !== null)('the annotated texts', async () => {
  if (folder === null) return;
  const { loadGold, score } = (await import(pathToFileURL(join(folder, 'tools/score.mjs')).href)) as Scorer;
  const docs = loadGold(join(folder, 'gold/dev'));
  for (const doc of docs)
    doc.reading = read(doc.text, doc.gold.given?.published ? { published: doc.gold.given.published } : {});
  const result = score(docs);

  test('every quote stands at its offsets', () => expect([result.badSpans, result.failed]).toEqual([0, 0]));
  test.each(floors)('%s F1 is at least %s', (what, floor) =>
    expect(100 * result[what]!.f1).toBeGreaterThanOrEqual(Number(floor)),
  );
});
