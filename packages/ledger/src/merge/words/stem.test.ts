import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['tax', 'taxes'],
  ['box', 'boxes'],
  ['pass', 'passes'],
  ['negotiate', 'negotiations'],
  ['negotiate', 'negotiating'],
  ['set', 'setting'],
])('%s and %s are one word', (a, b) => expect(stem(a)).toBe(stem(b)));

test.each([
  ['state', 'station'],
  ['port', 'portion'],
  ['axis', 'axes'],
])('%s and %s are two', (a, b) => expect(stem(a)).not.toBe(stem(b)));
