import type { Tokens } from '../../2-tokens/tokens.ts';
import {
  AFTER_HEAD,
  FIELDS,
  HEADS,
  HOLDER_WORDS,
  PAST_WORDS,
  PLURAL_HEADS,
  RANKS,
  WEAK_HEADS,
} from '../../lexicon/en/offices.ts';
import type { PartyMention, Run } from '../mention.ts';

/** An office as the text words it. `from`–`to` covers all of it with its party; `title` is what the record prints. */
export interface Title extends Run {
  title: string;
  head: string;
  plural: boolean;
  party: string | null;
  /** Several, for “the presidents of A, B and C”. */
  parties: string[];
  former: boolean;
  definite: boolean;
}

export type PartyAt = (token: number) => PartyMention | null;

const singular = (word: string): string | null => {
  if (HEADS[word]) return word;
  const irregular = PLURAL_HEADS[word];
  if (irregular) return irregular;
  return word.endsWith('s') && HEADS[word.slice(0, -1)] ? word.slice(0, -1) : null;
};

/** Every office that the text words, in order. */
export function findTitles(tokens: Tokens, partyAt: PartyAt): Title[] {
  const titles: Title[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const last = titles.at(-1);
    if (last && i < last.to) continue;
    const head = singular(tokens.lower[i]!);
    if (!head || tokens.pos[i] === 'VERB') continue;
    const title = readTitle(tokens, partyAt, i, head, last?.to ?? 0);
    if (title) titles.push(title);
  }
  return titles;
}

function readTitle(tokens: Tokens, partyAt: PartyAt, at: number, head: string, floor: number): Title | null {
  const { lower } = tokens;
  const start = startOf(tokens, partyAt, at, floor);
  const end = endOf(tokens, partyAt, at, start.modified);
  if (WEAK_HEADS.has(head) && start.words === at && end.fieldEnd === at + 1) return null;
  const past = PAST_WORDS.has(lower[start.holder] ?? '');
  const definite = lower[start.from - 1] === 'the' || lower[start.from - 1] === 'both' || start.party !== null;
  return {
    from: start.from,
    to: end.to,
    title: print(tokens, start.words, end.fieldEnd),
    head,
    plural: lower[at] !== head && singular(lower[at]!) === head && !HEADS[lower[at]!],
    party: start.party ?? end.parties[0] ?? null,
    parties: start.party ? [start.party, ...end.parties.filter((p) => p !== start.party)] : end.parties,
    former: past,
    definite,
  };
}

/** Goes left over fields and ranks, then over who holds it (“former”), then over the party (“Ecuador's”, “Kazakh”). */
function startOf(tokens: Tokens, partyAt: PartyAt, at: number, floor: number) {
  const { lower, word } = tokens;
  let i = at;
  let modified = false;
  while (i > floor) {
    const w = lower[i - 1]!;
    const party = mentionEnding(partyAt, i, floor);
    if (party && party.form === 'organ' && /^\p{Lu}/u.test(word[i - 1]!) && !/ministry|mfa|government/i.test(w)) {
      // “ECOWAS Commission President” keeps the organ in its title
      i = party.from;
      return { from: i, words: i, holder: -1, party: party.party, modified: true };
    }
    if (party && party.form === 'organ') {
      i = Math.max(floor, party.from);
      const adjective = partyAt(i);
      return { from: i, words: adjective ? i : i, holder: -1, party: party.party, modified: true };
    }
    if (party) break;
    if (HOLDER_WORDS.has(w)) break;
    const joint = (w === 'and' || w === '&' || w === '-' || w === '–') && i - 2 >= floor && !partyAt(i - 2);
    if (
      joint &&
      ((FIELDS.has(lower[i - 2]!) && i < at) ||
        ((w === '-' || w === '–') && (RANKS.has(lower[i - 2]!) || singular(lower[i - 2]!) !== null)))
    ) {
      i -= 2;
      modified = true;
    } else if (FIELDS.has(w) || RANKS.has(w)) {
      if (/^[a-z]/.test(word[i - 1]!) && /^[A-Z]/.test(word[at]!) && !RANKS.has(w)) break;
      i--;
      modified = true;
    } else if (
      singular(w) === w &&
      HEADS[w] &&
      i - 1 > floor &&
      tokens.pos[i - 1] === 'PROPN' &&
      w !== 'king' &&
      i === at
    ) {
      i--;
    } else break;
  }
  const words = i;
  let holder = -1;
  while (i > floor && HOLDER_WORDS.has(lower[i - 1]!)) {
    holder = i - 1;
    i--;
  }
  let party: string | null = null;
  const gap = lower[i - 1] === "'s" || lower[i - 1] === "'" || lower[i - 1] === '’' ? 1 : 0;
  const mention = mentionEnding(partyAt, i, floor) ?? (gap ? mentionEnding(partyAt, i - gap, floor) : null);
  if (mention) {
    party = mention.party;
    i = mention.from;
    if (HOLDER_WORDS.has(lower[i - 1] ?? '')) {
      i--;
      holder = i;
    }
  }
  return { from: i, words, holder, party, modified };
}

function mentionEnding(partyAt: PartyAt, end: number, floor: number): PartyMention | null {
  const m = end > floor ? partyAt(end - 1) : null;
  return m && (m.to === end || m.to === end + 1) && m.from >= floor ? m : null;
}

/** Goes right over “of Foreign Affairs and Trade”, “to Nicaragua”, “of the Kingdom of Denmark”. */
function endOf(tokens: Tokens, partyAt: PartyAt, at: number, modified: boolean) {
  const { lower } = tokens;
  let i = at + 1;
  while (
    i < tokens.count &&
    (AFTER_HEAD.has(lower[i]!) ||
      (lower[i] === '-' && AFTER_HEAD.has(lower[i + 1] ?? '')) ||
      (lower[i] === 'and' && AFTER_HEAD.has(lower[i + 1] ?? '')))
  )
    i++;
  let fieldEnd = i;
  const parties: string[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const prep = lower[i];
    if (prep !== 'of' && prep !== 'for' && prep !== 'to') break;
    let j = i + 1;
    if (lower[j] === 'the') j++;
    const party = partyAt(j);
    if (party && party.from <= j) {
      if (prep === 'to' || (prep === 'for' && /envoy|representative|mediator/.test(lower[at]!))) {
        if (!/ambassador|envoy|consul|representative|mediator|commissioner|chargé|nuncio/.test(lower[at]!)) break;
        fieldEnd = party.to;
        i = party.to;
        continue;
      }
      if (prep === 'for') break;
      if (
        party.form === 'organ' &&
        /commission|council|committee|bank|parliament|assembly|secretariat|union/i.test(tokens.word[party.to - 1]!) &&
        fieldEnd === at + 1
      )
        fieldEnd = party.to;
      parties.push(party.party);
      i = party.to;
      while (lower[i] === ',' || lower[i] === 'and') {
        let k = lower[i] === ',' && lower[i + 1] === 'and' ? i + 2 : i + 1;
        if (lower[k] === 'of') k++;
        if (lower[k] === 'the') k++;
        const next = partyAt(k);
        if (!next || next.from > k || singular(lower[next.to] ?? '') !== null) break;
        if (lower[i] === ',' && !(lower[at] ?? '').endsWith('s')) break;
        parties.push(next.party);
        i = next.to;
      }
      break;
    }
    if (!FIELDS.has(lower[j] ?? '') && !(lower[j] === 'state' && prep === 'of')) break;
    while (
      j < tokens.count &&
      (FIELDS.has(lower[j]!) ||
        lower[j] === 'state' ||
        ((lower[j] === 'and' || lower[j] === ',' || lower[j] === '&') && FIELDS.has(lower[j + 1] ?? '')) ||
        (lower[j] === 'and' && lower[j + 1] === 'the' && FIELDS.has(lower[j + 2] ?? '')) ||
        (lower[j] === 'the' && lower[j - 1] === 'and') ||
        lower[j] === 'policy')
    )
      j++;
    fieldEnd = j;
    i = j;
  }
  void modified;
  return { to: i, fieldEnd, parties };
}

function print(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
}
