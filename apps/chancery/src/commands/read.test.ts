import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchSource } from '@chancery/intake';
import type { Reading } from '@chancery/reader';
import { describe, expect, test } from 'vitest';
import { chancery } from '../testing/world.ts';

const SENTENCE =
  'France and Kazakhstan signed a protocol on border waters in Paris on 2 February 2023, the ministry said.';
const MENU = 'Kazakhstan and Germany signed an agreement on railways in Berlin on 1 March 2020.';
const PAGE = `<!doctype html><html lang="en"><head><title>Protocol signed | The Wire</title><meta property="article:published_time" content="2023-02-03"></head><body><nav><p>${MENU}</p></nav><article><h1>Protocol signed</h1><p>${SENTENCE}</p></article></body></html>`;

/** A folder with these files, to read in. */
function folder(files: Record<string, string>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'chancery-read-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

const readings = (out: string): Reading[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);

async function serving(run: (origin: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/news/1`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('chancery read', () => {
  test('a page is read without its menu, with what its metadata says', async () => {
    const { code, out } = await chancery(['read', '--json', 'page.html'], { cwd: folder({ 'page.html': PAGE }) });
    const [reading] = readings(out);
    expect(code).toBe(0);
    expect(reading?.document).toMatchObject({
      title: 'Protocol signed',
      outlet: 'The Wire',
      published: '2023-02-03',
      text: `Protocol signed\n\n${SENTENCE}`,
    });
    expect(reading?.claims.map(({ action, date }) => [action, date])).toEqual([['signed', '2023-02-02']]);
  });

  test('--whole-page takes the menu too', async () => {
    const { out } = await chancery(['read', '--json', '--whole-page', 'page.html'], {
      cwd: folder({ 'page.html': PAGE }),
    });
    expect(readings(out)[0]?.document.text).toContain(MENU);
  });

  test('a plain text is read to the character, and its own date is surer than the caller’s', async () => {
    const text = `  Paris, 3 February 2023\n\n${SENTENCE}  \n`;
    const { out } = await chancery(['read', '--json', '--published', '2024-01-01', 'a.txt'], {
      cwd: folder({ 'a.txt': text }),
    });
    expect(readings(out)[0]?.document).toMatchObject({ text, published: '2023-02-03' });
  });

  test('the caller’s date is taken when neither source nor text tell one', async () => {
    const text = 'France and Kazakhstan signed a protocol on border waters last Friday.';
    const { out } = await chancery(['read', '--json', '--published', '2023-02-08', 'a.txt'], {
      cwd: folder({ 'a.txt': text }),
    });
    expect(readings(out)[0]?.claims[0]?.date).toBe('2023-02-03');
  });

  test('each line of a JSONL file is a text; a broken one is told, and the others are read', async () => {
    const lines = [
      JSON.stringify({ text: SENTENCE, outlet: 'The Wire' }),
      '{"text":',
      JSON.stringify({ text: SENTENCE, published: '2023-02-03' }),
    ];
    const { code, out, err } = await chancery(['read', '--json', 'texts.jsonl'], {
      cwd: folder({ 'texts.jsonl': lines.join('\n') }),
    });
    const found = readings(out);
    expect([code, found.length]).toEqual([1, 3]);
    expect([found[0]?.document.outlet, found[2]?.document.published]).toEqual(['The Wire', '2023-02-03']);
    expect(err).toMatch(/texts\.jsonl, line 2: .* \[jsonl-line\]\n$/);
  });

  test('an address of one’s own network is refused in one line unless it is meant', async () =>
    serving(async (address) => {
      const refused = await chancery(['read', address], { fetchSource });
      expect([refused.code, refused.out]).toEqual([1, '']);
      expect(refused.err).toMatch(/^chancery: fetching http:[^\n]+ \[address-private\]\n$/);
      const read = await chancery(['read', '--json', '--allow-private', address], { fetchSource });
      expect(readings(read.out)[0]?.document).toMatchObject({ url: address, title: 'Protocol signed' });
    }));

  test.each([
    ['nowhere.txt', 'file-not-found'],
    ['.', 'file-is-folder'],
    ['picture.png', 'source-binary'],
    ['empty.txt', 'source-empty'],
    ['locked.pdf', 'pdf-damaged'],
  ])('%s ends with %s', async (name, code) => {
    const cwd = folder({
      'picture.png': '\u0089PNG\r\n\u001a\n\0\0\0\r\0\0',
      'empty.txt': '',
      'locked.pdf': '%PDF-1.4 cut off',
    });
    const { code: exit, out, err } = await chancery(['read', name], { cwd });
    expect([exit, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`[${code}]`);
  });
});
