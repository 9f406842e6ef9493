import { describe, expect, test } from 'vitest';
import { type Tokens, tokenize } from '../../2-tokens/tokens.ts';
import type { PartyMention } from '../mention.ts';
import { findParties } from './find-parties.ts';
import { DEMONYMS } from './testing/demonyms.corpus.ts';
import { NAMES } from './testing/names.corpus.ts';
import { NONE } from './testing/none.corpus.ts';
import { ORGANS } from './testing/organs.corpus.ts';
import { SEATS } from './testing/seats.corpus.ts';

const MARK = /\{(@?)([A-Za-z0-9+-]+)(~[a-z-]+)?:([^}]*)\}/g;

/** The text with its mentions marked; the roles that the corpus sentence leaves out are left out too. */
function marked(tokens: Tokens, mentions: readonly PartyMention[], withRoles: boolean): string {
  let out = '';
  let at = 0;
  for (const m of mentions) {
    const [start, end] = [tokens.start[m.from]!, tokens.end[m.to - 1]!];
    const role = withRoles && m.role !== null ? `~${m.role}` : '';
    out += `${tokens.text.slice(at, start)}{${m.asPlace ? '@' : ''}${m.party}${role}:${tokens.text.slice(start, end)}}`;
    at = end;
  }
  return out + tokens.text.slice(at);
}

describe.each([
  ['names', NAMES],
  ['demonyms and pairs', DEMONYMS],
  ['seats', SEATS],
  ['organs', ORGANS],
  ['none and hard', NONE],
])('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const tokens = tokenize(sentence.replace(MARK, '$4'));
    expect(marked(tokens, findParties(tokens), sentence.includes('~'))).toBe(sentence);
  });
});

test('the corpus is large and its sentences differ', () => {
  const all = [...NAMES, ...DEMONYMS, ...SEATS, ...ORGANS, ...NONE];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(250);
});
