import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('every path that %s names exists', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const paths = [...text.matchAll(/`((?:packages|apps|scripts|tests|docs|samples|\.ci)\/[\w./-]*)`/g)].map(
    (m) => m[1]!,
  );
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
