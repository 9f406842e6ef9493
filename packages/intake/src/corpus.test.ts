import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Document, expand, type Hints, locate } from './index.ts';

interface Expected {
  format: string;
  title: string | null;
  outlet: string | null;
  author: string | null;
  language: string | null;
  published: { value: string; from: string } | null;
  text: string;
}

const CORPUS = join(import.meta.dirname, '..', 'corpus');
const FOLDERS = ['pages', 'texts', 'mail', 'feeds', 'archives', 'pdf', 'word'];

const sources = FOLDERS.flatMap((folder) => {
  const files = readdirSync(join(CORPUS, folder));
  return files
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => {
      const beside = JSON.parse(
        readFileSync(join(CORPUS, folder, `${file.replace(/(?:\.\w+)+$/, '')}.expected.json`), 'utf8'),
      );
      return { name: `${folder}/${file}`, ...(beside as { hints: Hints; documents: Expected[] }) };
    });
});

async function read(name: string, hints: Hints): Promise<Document[]> {
  const found: Document[] = [];
  for await (const one of expand(readFileSync(join(CORPUS, name)), { filename: basename(name), ...hints })) {
    if ('error' in one) throw one.error;
    found.push(one.document);
  }
  return found;
}

const facts = ({ format, title, outlet, author, language, published, text }: Document): Expected => ({
  format,
  title,
  outlet,
  author,
  language,
  published: published && { value: published.value, from: published.from },
  text,
});

describe('the corpus', () => {
  test.each(sources)('$name', async ({ name, hints, documents }) => {
    const found = await read(name, hints);
    expect(found.map(facts)).toEqual(documents);
    for (const document of found) expectMapHolds(document);
  });
});

/** Every block's first and last words are found at their place in the source. */
function expectMapHolds(document: Document): void {
  for (const block of document.blocks) {
    const [place] = locate(document.map, block);
    expect(place).toBeDefined();
    if (place?.kind === 'quote') {
      expect(place.exact).toBe(document.text.slice(block.start, block.end));
      expect(
        document.map.kind === 'quote' && document.map.content.split(place.prefix + place.exact + place.suffix).length,
      ).toBe(2);
    }
  }
}
