import { describe, expect, test } from 'vitest';
import { chancery } from '../testing/world.ts';
import { VERBS } from './verbs.ts';

const verbs = Object.keys(VERBS);

describe('the command line', () => {
  test('--version prints the version alone', async () =>
    expect(await chancery(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' }));

  test('--help lists every verb within 80 columns', async () => {
    const { code, out } = await chancery(['--help']);
    expect(code).toBe(0);
    for (const name of verbs) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('the help names no verb that is not there', async () => {
    const pages = await Promise.all([['--help'], ...verbs.map((name) => ['help', name])].map((argv) => chancery(argv)));
    const named = pages.flatMap(({ out }) =>
      [...out.matchAll(/^(?! *chancery reads).*?\bchancery (?:help )?([a-z]+)/gm)].map((m) => m[1]!),
    );
    expect(named.length).toBeGreaterThan(verbs.length);
    expect(named.filter((name) => !verbs.includes(name))).toEqual([]);
  });

  test('no verb at all is wrong usage, and shows the list', async () => {
    const { code, out, err } = await chancery([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: chancery VERB');
  });

  test.each([
    [['shwo'], 'there is no verb “shwo”'],
    [['wher'], 'Did you mean where?'],
    [['--json', 'where'], 'Write the verb first'],
    [['where', '--ledgr', 'x'], 'has no option --ledgr. Did you mean --ledger?'],
    [['where', '--frobnicate'], 'See chancery help where.'],
    [['where', '--ledger'], '--ledger wants a value: --ledger FILE|URL'],
    [['where', '--ledger', '--json'], 'write --ledger=--json'],
    [['where', '--json=yes'], '--json takes no value'],
    [['where', '--json', '--json'], '--json is given twice'],
    [['where', 'here'], 'does not know what to do with “here”'],
    [['help', 'nothing-like-it'], 'chancery --help lists them all'],
  ])('%j is refused with exit code 2 in one line', async (argv, says) => {
    const { code, out, err } = await chancery(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).toMatch(/^chancery: [^\n]+ \[usage-[a-z-]+\]\n$/);
  });

  test.each(verbs)('help of %s: by help, --help and -h alike, with an example, within 80 columns', async (name) => {
    const pages = await Promise.all(
      [
        ['help', name],
        [name, '--help'],
        [name, 'WORD', '-h'],
      ].map((argv) => chancery(argv)),
    );
    expect(new Set(pages.map(({ out }) => out)).size).toBe(1);
    const { code, out, err } = pages[0]!;
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: chancery ${name}`, 'm'));
    expect(out).toMatch(/^ {2}.*chancery .+\n {6}\S/m);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test.each(verbs)('%s is listed and named alike', async (name) => {
    const verb = await VERBS[name]!.load();
    expect([verb.name, verb.summary]).toEqual([name, VERBS[name]!.summary]);
  });

  test('colour goes to a terminal only, and NO_COLOR wins', async () => {
    const esc = '\u001b[';
    expect((await chancery(['--help'])).out).not.toContain(esc);
    expect((await chancery(['--help'], { terminal: true })).out).toContain(esc);
    expect((await chancery(['--help'], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(esc);
  });
});
