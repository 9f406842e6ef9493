import { describe, expect, test } from 'vitest';
import { structure } from '../../1-text/structure.ts';
import { type Tokens, tokenize } from '../../2-tokens/tokens.ts';
import type { FoundPerson, PersonMention } from '../mention.ts';
import { findParties } from '../parties/find-parties.ts';
import { findPeople } from './find-people.ts';
import { LISTS } from './testing/lists.corpus.ts';
import { MENTIONS } from './testing/mentions.corpus.ts';
import { NAMES } from './testing/names.corpus.ts';
import { NONE } from './testing/none.corpus.ts';
import { OWNERS } from './testing/owners.corpus.ts';
import { TIES } from './testing/ties.corpus.ts';
import { TITLES } from './testing/titles.corpus.ts';

function find(text: string) {
  const tokens = tokenize(text);
  return { tokens, ...findPeople(tokens, findParties(tokens), structure(text)) };
}

const told = ({ name, introduced, offices }: FoundPerson): string => {
  const office = ({ title, party, former }: FoundPerson['offices'][number]) =>
    `${former ? 'ex ' : ''}${title} ${party === null ? '?' : `@${party}`}`;
  return `${name}: ${introduced === 'official' ? offices.map(office).join(', ') : introduced}`;
};

describe.each([
  ['titles', TITLES],
  ['names', NAMES],
  ['lists', LISTS],
  ['ties', TIES],
  ['owners', OWNERS],
  ['none', NONE],
])('%s', (_, introductions) => {
  test.each(introductions)('%s', (text, people) => {
    expect(find(text).people.map(told).join('; ')).toBe(people);
  });
});

const MARK = /\{[^:{}]*:([^{}]*)\}/g;

function marked(tokens: Tokens, people: readonly FoundPerson[], mentions: readonly PersonMention[]): string {
  let out = '';
  let at = 0;
  for (const m of mentions) {
    const [start, end] = [tokens.start[m.from]!, tokens.end[m.to - 1]!];
    const who = m.people.map((p) => people[p]!.name.split(' ').at(-1)!.replace(/^al-/, '')).join('+');
    out += `${tokens.text.slice(at, start)}{${who}:${tokens.text.slice(start, end)}}`;
    at = end;
  }
  return out + tokens.text.slice(at);
}

test.each(MENTIONS)('%s', (sentence) => {
  const { tokens, people, mentions } = find(sentence.replace(MARK, '$1'));
  expect(marked(tokens, people, mentions)).toBe(sentence);
});

test('the corpus is large and its texts differ', () => {
  const all = [...TITLES, ...NAMES, ...LISTS, ...TIES, ...OWNERS, ...NONE].map(([text]) => text).concat(MENTIONS);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(250);
});
