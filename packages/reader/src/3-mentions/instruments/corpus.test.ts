import { describe, expect, test } from 'vitest';
import { mentionsIn, namesIn } from './testing/judge.ts';
import { LATER } from './testing/later-mentions.ts';
import { AGREEMENTS } from './testing/names-agreements.ts';
import { BARE } from './testing/names-bare.ts';
import { DESCRIBED } from './testing/names-described.ts';
import { HARD } from './testing/names-hard.ts';
import { OTHERS } from './testing/names-others.ts';
import { NONE } from './testing/none.ts';

describe.each([
  ['proper names of agreements and treaties', AGREEMENTS],
  ['other proper names', OTHERS],
  ['describing phrases', DESCRIBED],
  ['kinds alone', BARE],
  ['hard cases', HARD],
])('instruments told by %s', (_, examples) => {
  test.each(examples)('%s', (text, ...told) => {
    expect(namesIn(text)).toEqual(told);
  });
});

describe('instruments told again', () => {
  test.each(LATER)('%s', (text, ...told) => {
    expect(mentionsIn(text)).toEqual(told);
  });
});

describe('no instrument', () => {
  test.each(NONE)('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
