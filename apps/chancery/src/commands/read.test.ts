import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chancery } from '../testing/world.ts';

const cwd = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(cwd, name), content);
  return name;
};
const folder = (): string => {
  mkdirSync(join(cwd, 'folder'), { recursive: true });
  return 'folder';
};
const text =
  'Norway and Chile signed the Fisheries Agreement in Oslo on 4 May 2019. Chile promised to ratify it by 2020.';

describe('chancery read', () => {
  test('shows the record of a text with its words', async () => {
    const { code, out, err } = await chancery(['read', put('a.txt', text)], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2019-05-04  signed CHL, NOR');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '“Norway and Chile signed the Fisheries Agreement in Oslo on 4 May 2019”',
    );
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('prints one reading a line as JSON', async () => {
    const { code, out } = await chancery(['read', '--json', put('b.txt', text), put('c.txt', text)], { cwd });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.length).toBe(2);
    expect(lines[0].claims[0]).toMatchObject({ type: 'instrument', action: 'signed', date: '2019-05-04' });
  });

  test('reads standard input, with what the caller knows', async () => {
    const { out } = await chancery(['read', '--json', '--outlet', 'The Courier', '--published', '2019-05-05', '-'], {
      cwd,
      stdin: async () => Buffer.from(text),
    });
    expect(JSON.parse(out).document).toMatchObject({ outlet: 'The Courier', published: '2019-05-05' });
  });

  test('explains each claim', async () => {
    const { out } = await chancery(['read', '--explain', put('d.txt', text)], { cwd });
    expect(out).toContain('rule en/instrument/active at “signed” (sign)');
  });

  test.each([
    ['a missing file', () => 'none.txt', 'file-not-found'],
    ['a folder', folder, 'file-is-folder'],
    ['a binary file', () => put('x.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), 'source-binary'],
    ['an empty file', () => put('empty.txt', ' \n'), 'source-no-text'],
    ['a file over the limit', () => put('big.txt', 'word '.repeat(300_000)), 'source-too-large'],
  ])('%s gets its own message', async (_, make, code) => {
    const ran = await chancery(['read', '--max-size', '1', make()], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`[${code}]`);
    expect(ran.err.trim().split('\n').length).toBe(1);
  });

  test('wrong usage exits with 2', async () => {
    expect((await chancery(['read'], { cwd })).code).toBe(2);
    expect((await chancery(['read', '--published', 'yesterday', 'a.txt'], { cwd })).code).toBe(2);
    expect((await chancery(['read', '--nonsense', 'a.txt'], { cwd })).code).toBe(2);
  });

  test('a text with no claim, and one in another language, say so', async () => {
    expect((await chancery(['read', put('e.txt', 'The weather was fine.')], { cwd })).out).toContain('[text-no-claim]');
    const russian =
      'Министр иностранных дел прибыл в столицу с официальным визитом и провёл переговоры с коллегой о торговле и безопасности в регионе. '.repeat(
        3,
      );
    expect((await chancery(['read', put('f.txt', russian)], { cwd })).out).toContain('[text-language]');
  });

  test('one bad file among many is told, and the rest is read', async () => {
    const ran = await chancery(['read', '--json', 'none.txt', put('g.txt', text)], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.out.trim().split('\n').length).toBe(2);
  });
});
