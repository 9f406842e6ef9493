import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../2-tokens/tokens.ts';
import { AMBIGUOUS, EPITHETS, NOT_PARTIES, ORGANISATIONS, REGIONS, STATES } from '../../lexicon/en/parties/index.ts';
import { partyByName, partyKind, partyName } from './by-name.ts';
import { lexiconConflicts } from './conflicts.ts';
import { findParties } from './find-parties.ts';
import { PARTIES } from './lexicon.ts';
import { eachPhrase } from './phrases.ts';

describe('the data', () => {
  test('no phrase names two parties unless it is listed as shared, no party has two entries', () =>
    expect(lexiconConflicts()).toEqual([]));

  test('every code of ISO 3166-1 has an entry with its two letters, and no entry has another code', () => {
    const { XKK, ...oracle } = countries.getAlpha3Codes();
    const ours = new Map(STATES.filter((s) => s.iso2).map((s) => [s.id, s.iso2]));
    expect(Object.fromEntries(ours)).toEqual({ ...oracle, XKX: XKK });
  });

  test('the dissolved states are there, and the four that ISO leaves out or names otherwise', () => {
    const ids = STATES.map((s) => s.id);
    for (const id of ['SUN', 'YUG', 'DDR', 'CSK', 'SCG', 'YMD', 'XKX', 'PSE', 'TWN', 'VAT']) expect(ids).toContain(id);
  });

  test('it is as large as promised', () => {
    expect(ORGANISATIONS.length).toBeGreaterThanOrEqual(150);
    expect(REGIONS.length).toBeGreaterThanOrEqual(25);
  });

  test('ids: three letters for a state, capitals for an organisation, a slug for a region', () => {
    for (const s of STATES) expect(s.id).toMatch(/^[A-Z]{3}$/);
    for (const o of ORGANISATIONS) expect(o.id).toMatch(/^[A-Z0-9][A-Z0-9+-]*$/);
    for (const r of REGIONS) expect(r.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('every epithet and every shared name is of parties that exist', () => {
    const unknown = [
      ...Object.values(EPITHETS).flatMap((ids) => ids.split(' ')),
      ...AMBIGUOUS.flatMap((a) => a.parties),
    ];
    expect(unknown.filter((id) => !PARTIES.has(id))).toEqual([]);
  });

  test('no list is written with a blank at its bars or with an empty place', () => {
    const lists = [...STATES, ...ORGANISATIONS, ...REGIONS]
      .flatMap((e) => Object.values(e))
      .filter((v) => typeof v === 'string');
    expect([...lists, ...NOT_PARTIES].filter((list) => /\|\||^\||\|$|\s\||\|\s|^\s|\s$/.test(list))).toEqual([]);
  });

  test('every stranger holds the name of a party: else it need not be listed', () => {
    const parts = (text: string): string[] =>
      text.split(' ').flatMap((_, i, all) => all.map((_, k) => all.slice(i, k + 1).join(' ')));
    const known = new Set<string>();
    eachPhrase(
      (phrase, { parties }) => parties.length > 0 && known.add(phrase.replace(/^(?:=|[Tt]he )/, '').toLowerCase()),
    );
    const holdsOne = (text: string): boolean =>
      parts(text.replaceAll('-', ' ').toLowerCase()).some((p) => known.has(p));
    expect(NOT_PARTIES.flatMap((line) => line.split('|')).filter((w) => !holdsOne(w))).toEqual([]);
  });
});

/** A phrase in a sentence in which it can stand. */
const sentenceOf = (phrase: string): string =>
  `The agreement with ${phrase.replace(/^=/, '').replace(/^The /, 'the ')} holds.`;

test('every phrase of the lexicon is found in a text, as itself', () => {
  const lost: string[] = [];
  eachPhrase((phrase, { parties, use }) => {
    if (use === 'own' || use === 'first-half' || use === 'stranger' || use === 'shared') return;
    const t = tokenize(sentenceOf(phrase));
    const found = findParties(t).some(
      (m) =>
        parties.includes(m.party) && m.to - m.from >= phrase.split(/[\s]/).length - (/^[Tt]he /.test(phrase) ? 1 : 0),
    );
    if (!found) lost.push(phrase);
  });
  expect(lost).toEqual([]);
});

describe('looking a party up', () => {
  test.each([
    ['eu', ['EU']],
    ['kz', ['KAZ']],
    ['KAZ', ['KAZ']],
    ['Kazakhstan', ['KAZ']],
    ['kazakh', ['KAZ']],
    ['The Gambia', ['GMB']],
    ['ivory coast', ['CIV']],
    ['cote d’ivoire', ['CIV']],
    ['Guinea Bissau', ['GNB']],
    ['timor leste', ['TLS']],
    ['Inter-American Development Bank', ['IDB']],
    ['Inter American Development Bank', ['IDB']],
    ['au', ['AU', 'AUS']],
    ['Brussels', ['EU', 'BEL']],
    ['central asia', ['central-asia']],
    ['Swaziland', ['SWZ']],
    ['Times of India', []],
    ['Permanent Council', []],
    ['', []],
    ['Atlantis', []],
  ])('%s', (name, ids) => expect(partyByName(name)).toEqual(ids));

  test('names and kinds', () => {
    expect([partyName('KAZ'), partyKind('KAZ')]).toEqual(['Kazakhstan', 'state']);
    expect([partyName('EU'), partyKind('EU')]).toEqual(['European Union', 'organization']);
    expect([partyName('central-asia'), partyKind('central-asia')]).toEqual(['Central Asia', 'region']);
    expect([partyName('XXX'), partyKind('XXX')]).toEqual(['XXX', null]);
  });
});
