import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INTAKE_ERRORS } from './errors.ts';

const DOCS = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'intake.md'), 'utf8');

test('docs/intake.md names every error code, and none that does not exist', () => {
  const areas = new Set(Object.keys(INTAKE_ERRORS).map((code) => code.split('-')[0]));
  const named = [...DOCS.matchAll(/`([a-z]+)(-[a-z]+)+`/g)]
    .filter((m) => areas.has(m[1]!))
    .map((m) => m[0].slice(1, -1));
  expect(named.toSorted()).toEqual(Object.keys(INTAKE_ERRORS).toSorted());
});
