import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBorders } from './borders.mjs';

/** A tree with one package whose files break, or keep, the borders. */
const tree = (files) => {
  const root = mkdtempSync(join(tmpdir(), 'borders-'));
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), code);
  }
  return checkBorders(root);
};

describe('the border check', () => {
  test('the project itself breaks none', () => expect(checkBorders(process.cwd())).toEqual([]));
  test.each([
    [
      'a reader that imports a file system',
      { 'packages/reader/src/a.ts': "import { readFileSync } from 'node:fs';" },
      'is pure',
    ],
    ['a reader that asks the clock', { 'packages/reader/src/a.ts': 'export const t = Date.now();' }, 'asks the clock'],
    [
      'a reader that imports the ledger',
      { 'packages/reader/src/a.ts': "import { x } from '@chancery/ledger';" },
      'may not import',
    ],
    [
      'an intake that runs the reader',
      { 'packages/intake/src/a.ts': "import { read } from '@chancery/reader';" },
      'only types',
    ],
    [
      'a reach into another package',
      { 'packages/intake/src/a.ts': "import { x } from '../../reader/src/b.ts';" },
      'reaches into',
    ],
    [
      'a stage that sees a later one',
      {
        'packages/reader/src/1-text/a.ts': "import { x } from '../3-mentions/b.ts';",
        'packages/reader/src/3-mentions/b.ts': '',
      },
      'a stage sees only',
    ],
    [
      'a cycle',
      { 'packages/reader/src/a.ts': "import './b.ts';", 'packages/reader/src/b.ts': "import { a } from './a.ts';" },
      'cycle',
    ],
  ])('%s is refused', (_, files, message) => expect(tree(files).join('\n')).toContain(message));
  test('types may cross where code may not', () =>
    expect(tree({ 'packages/intake/src/a.ts': "import type { Reading } from '@chancery/reader';" })).toEqual([]));
});
