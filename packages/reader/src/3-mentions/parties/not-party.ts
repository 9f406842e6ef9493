import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { isTitle } from './fold.ts';
import {
  AFTER_STATE,
  BEFORE_STATE,
  COMPOUND_HEADS,
  COMPOUND_OF,
  COMPOUND_STARTS,
  close,
  GIVEN_NAMES,
  LANGUAGE_NOUNS,
  LANGUAGE_VERBS,
  PERIODS,
  SURNAMES,
} from './words.ts';

/** The drafts that are parties or their places; persons, companies, papers, languages and products are left out. */
export function dropStrangers(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const persons = new Set<string>();
  const strange = drafts.map((d, i) => {
    if (d.meaning.parties.length === 0) return true;
    if (isPerson(tokens, drafts, i)) {
      persons.add(tokens.word[d.from]!);
      return true;
    }
    return isCompound(tokens, d) || isLanguage(tokens, drafts, i) || isPronoun(tokens, d) || isForeignState(tokens, d);
  });
  const left = drafts.filter((_, i) => !strange[i]);
  return persons.size === 0 ? left : left.filter((d) => !isSurnameAgain(tokens, d, left, persons));
}

/** “Michael Jordan”, “Chad A. Smith”. */
function isPerson(tokens: Tokens, drafts: readonly Draft[], index: number): boolean {
  const d = drafts[index]!;
  const word = tokens.word[d.from]!;
  if (d.to - d.from > 1 || d.meaning.people) return false;
  if (GIVEN_NAMES.has(word) && startsSurname(tokens, d.to) && drafts[index + 1]?.from !== d.to) return true;
  return SURNAMES.has(word) && endsGivenName(tokens, d.from - 1) && drafts[index - 1]?.to !== d.from;
}

function startsSurname(tokens: Tokens, at: number): boolean {
  if (!close(tokens, at)) return false;
  const word = tokens.word[at]!;
  if (/^[A-Z]\.$/.test(word)) return startsSurname(tokens, at + 1);
  return (
    tokens.pos[at] === 'PROPN' &&
    isTitle(word) &&
    word.length > 1 &&
    !AFTER_STATE.has(word) &&
    !COMPOUND_HEADS.has(word) &&
    !PERIODS.has(tokens.lower[at]!) &&
    !AFTER_STATE.has(word.replace(/s$/, ''))
  );
}

function endsGivenName(tokens: Tokens, at: number): boolean {
  if (at < 0 || !close(tokens, at + 1)) return false;
  const word = tokens.word[at]!;
  if (/^[A-Z]\.$/.test(word)) return !/^[NSWE]\.$/.test(word);
  return (
    tokens.pos[at] === 'PROPN' &&
    isTitle(word) &&
    word.length > 1 &&
    !BEFORE_STATE.has(tokens.lower[at]!) &&
    !AFTER_STATE.has(word) &&
    !PERIODS.has(tokens.lower[at]!.replace('.', ''))
  );
}

/** “Jordan said” in a text about Michael Jordan, when nothing else speaks of the state. */
function isSurnameAgain(tokens: Tokens, d: Draft, all: readonly Draft[], persons: ReadonlySet<string>): boolean {
  if (d.to - d.from > 1 || !persons.has(tokens.word[d.from]!)) return false;
  return !all.some((o) => o.party === d.party && !(o.to - o.from === 1 && persons.has(tokens.word[o.from]!)));
}

/** “Kenya Airways”, “Beijing Olympics”, “University of Vienna”, “Air Malta”, “Georgia, USA”. */
function isCompound(tokens: Tokens, d: Draft): boolean {
  if (d.form === 'organ' || d.meaning.people) return false;
  const next = tokens.word[d.to];
  if (next !== undefined && COMPOUND_HEADS.has(next) && close(tokens, d.to)) return true;
  const before = tokens.word[d.from - 1];
  if (before === undefined || !close(tokens, d.from)) return false;
  if (COMPOUND_STARTS.has(before) && d.form !== 'demonym') return true;
  const of = tokens.lower[d.from - 1] === 'the' ? d.from - 2 : d.from - 1;
  return tokens.lower[of] === 'of' && COMPOUND_OF.has(tokens.word[of - 1] ?? '');
}

/** “in Russian”, “the Uzbek, Malay and English languages”, “speaks French”, “Kazakh-language”. */
function isLanguage(tokens: Tokens, drafts: readonly Draft[], index: number): boolean {
  const d = drafts[index]!;
  if (d.form !== 'demonym' || d.meaning.people || d.to - d.from > 1) return false;
  const last = endOfList(tokens, drafts, index);
  const next = tokens.lower[last.to];
  const after = next === '-' ? tokens.lower[last.to + 1] : next;
  if (after !== undefined && LANGUAGE_NOUNS.has(after)) return true;
  const first = startOfList(tokens, drafts, index);
  let at = first.from - 1;
  if (tokens.lower[at] === 'the') at--;
  const before = tokens.lower[at] ?? '';
  if (LANGUAGE_VERBS.has(before) || LANGUAGE_VERBS.has(tokens.lower[at - 1] ?? '')) return endsThere(tokens, last.to);
  return (before === 'in' || before === 'into') && at === first.from - 1 && endsThere(tokens, last.to);
}

function endOfList(tokens: Tokens, drafts: readonly Draft[], index: number): Draft {
  let i = index;
  while (listed(tokens, drafts[i]!, drafts[i + 1])) i++;
  return drafts[i]!;
}

function startOfList(tokens: Tokens, drafts: readonly Draft[], index: number): Draft {
  let i = index;
  while (i > 0 && listed(tokens, drafts[i - 1]!, drafts[i])) i--;
  return drafts[i]!;
}

/** Two adjectives with only “,”, “and” or “or” between them. */
function listed(tokens: Tokens, a: Draft, b: Draft | undefined): boolean {
  if (b === undefined || a.form !== 'demonym' || b.form !== 'demonym' || b.from - a.to > 2 || b.from === a.to)
    return false;
  for (let i = a.to; i < b.from; i++) if (!/^(?:,|and|or)$/.test(tokens.lower[i]!)) return false;
  return true;
}

/** No noun follows that the adjective could belong to. */
function endsThere(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return true;
  const pos = tokens.pos[at]!;
  return (
    pos !== 'NOUN' &&
    pos !== 'PROPN' &&
    pos !== 'ADJ' &&
    pos !== 'NUM' &&
    tokens.lower[at] !== '-' &&
    !/^['’]s?$/.test(tokens.lower[at]!)
  );
}

/** Words in capitals that are everyday words in a heading set in capitals: “TALKS WITH US”, “WHO WILL SIGN”. */
function isPronoun(tokens: Tokens, d: Draft): boolean {
  if (d.to - d.from > 1 || !/^(?:US|WHO|CAR|ECO|AMU|PACE|OTS|ICE)$/.test(tokens.word[d.from]!)) return false;
  return shouts(tokens, d.from - 1) || shouts(tokens, d.to);
}

const shouts = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at];
  return word !== undefined && close(tokens, Math.max(at, 1)) && /^[A-Z]{3,}$/.test(word) && tokens.pos[at] !== 'PROPN';
};

/** “the U.S. state of Georgia”, “Atlanta, Georgia”: a state of the United States. */
function isForeignState(tokens: Tokens, d: Draft): boolean {
  if (d.party !== 'GEO' || d.form !== 'name') return false;
  const { lower, from } = { lower: tokens.lower, from: d.from };
  if (lower[from - 1] === 'of' && lower[from - 2] === 'state') return true;
  if (lower[from - 1] === ',' && /^(?:atlanta|savannah|augusta|columbus|macon|athens)$/.test(lower[from - 2] ?? ''))
    return true;
  return lower[d.to] === ',' && /^(?:us|u\.s\.|usa|u\.s\.a\.)$/.test(lower[d.to + 1] ?? '');
}
