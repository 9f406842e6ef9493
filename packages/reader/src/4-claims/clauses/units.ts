import type { Tokens } from '../../2-tokens/tokens.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  LIGHT_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/en/function-words.ts';
import { REPORTING, SAYING_NOUNS } from '../../lexicon/en/verb-classes.ts';
import type { Atom, Unit, UnitKind } from './unit.ts';
import { readVerbGroup, startsVerb } from './verb-group.ts';

const QUOTES = new Set(['"', '“', '”', '«', '»', '„', '‘', "''", '``']);
const STOPS = new Set([';', ':', '–', '—', '--', '-', '.', '?', '!', '…', '...', '•', '✓', '/']);

/** Chunks the tokens [from, to) of a sentence; `atoms` are the runs that stay whole, in order. */
export function chunk(tokens: Tokens, from: number, to: number, atomAt: (token: number) => Atom | null): Unit[] {
  const units: Unit[] = [];
  const push = (kind: UnitKind, a: number, b: number, head = a): void => {
    units.push({ kind, from: a, to: b, head, word: b - a === 1 ? tokens.lower[a]! : '', verb: null });
  };
  for (let i = from; i < to; ) {
    const atom = atomAt(i);
    const word = tokens.lower[i]!;
    if (atom?.kind === 'date') {
      const end = Math.min(atom.to, to);
      push('date', i, end);
      i = end;
    } else if (atom) i = nounPhrase(i);
    else if (word === 'according' && tokens.lower[i + 1] === 'to') {
      push('prep', i, i + 2);
      units.at(-1)!.word = 'according to';
      i += 2;
    } else if (QUOTES.has(word)) push('quote', i, ++i);
    else if (word === ',') push('comma', i, ++i);
    else if (word === '(' || word === '[') push('open', i, ++i);
    else if (word === ')' || word === ']') push('close', i, ++i);
    else if (STOPS.has(word)) push('stop', i, ++i);
    else if (startsVerb(tokens, i, to)) {
      const verb = readVerbGroup(tokens, i, to);
      units.push({ kind: 'verb', from: i, to: verb.to, head: verb.head, word: '', verb });
      i = verb.to;
    } else if (word === 'that' && opensClause(i)) push(isComplementizer() ? 'sub' : 'rel', i, ++i);
    else if (RELATIVES.has(word) && word !== 'whose' && word !== 'that') push('rel', i, ++i);
    else if (isSubordinator(i)) push('sub', i, ++i);
    else if (CONJUNCTIONS.has(word)) push('and', i, ++i);
    else if (isPreposition(i)) push('prep', i, ++i);
    else if (PRONOUNS.has(word) && !(DETERMINERS.has(word) && nounFollows(i + 1))) push('np', i, ++i);
    else if (LIGHT_ADVERBS.has(word) || tokens.pos[i] === 'ADV') push('adv', i, ++i);
    else i = nounPhrase(i);
  }
  return joinVerbs(joinToBe(units));

  function nounFollows(i: number): boolean {
    return (
      i < to &&
      (tokens.pos[i] === 'NOUN' ||
        tokens.pos[i] === 'ADJ' ||
        tokens.pos[i] === 'PROPN' ||
        (atomAt(i) !== null && atomAt(i)!.kind === 'name')) &&
      !startsVerb(tokens, i + 1, to)
    );
  }

  /** “that” before a clause, not “that day”. */
  function opensClause(i: number): boolean {
    const before = units.at(-1);
    if (before?.kind === 'verb' || before?.kind === 'comma' || before?.kind === 'and') return true;
    if (before?.kind === 'prep') return false;
    return (
      !nounFollows(i + 1) ||
      before?.kind === 'np' ||
      before?.kind === 'close' ||
      before?.kind === 'adv' ||
      before?.kind === 'date'
    );
  }

  /** “noted with satisfaction that”, “told reporters that”: it completes a verb of saying; “the dam that …” tells which. */
  function isComplementizer(): boolean {
    const before = units.at(-1);
    if (before?.kind !== 'np' && before?.kind !== 'close') return true;
    const verb = units.findLast((u) => u.kind === 'verb')?.verb;
    if (!verb || !REPORTING.has(verb.lemma))
      return before?.kind === 'np' && SAYING_NOUNS.has(tokens.lower[before.head]!);
    const between = units
      .slice(units.findLastIndex((u) => u.kind === 'verb') + 1)
      .filter((u) => u.kind === 'np').length;
    return between <= 2;
  }

  function isPreposition(i: number): boolean {
    const word = tokens.lower[i]!;
    if (!PREPOSITIONS.has(word)) return false;
    return tokens.pos[i] !== 'NOUN' && tokens.pos[i] !== 'PROPN';
  }

  /** “as”, “after”, “before”, “since”, “until” open a clause only when a verb with a subject comes before the next mark. */
  function isSubordinator(i: number): boolean {
    const word = tokens.lower[i]!;
    if (!SUBORDINATORS.has(word)) return false;
    if (!PREPOSITIONS.has(word)) return true;
    for (let k = i + 1; k < to && k < i + 25; k++) {
      const next = tokens.lower[k]!;
      if (STOPS.has(next) || next === '(') return false;
      if (next === ',' && k > i + 1) return false;
      if (RELATIVES.has(next) || next === 'that') return false;
      if (!atomAt(k) && startsVerb(tokens, k, to)) {
        const verb = readVerbGroup(tokens, k, to);
        if (verb.form === 'finite' && k > i + 1) return true;
        if (verb.form !== 'finite') return false;
        return k > i + 1;
      }
    }
    return false;
  }

  function atomEnds(i: number): boolean {
    for (let k = i - 1; k >= from && k > i - 8; k--) {
      const atom = atomAt(k);
      if (atom) return atom.kind === 'name' && atom.to === i;
    }
    return false;
  }

  /** A noun phrase without what follows its head: “the Danish Prime Minister’s office”. */
  function nounPhrase(start: number): number {
    let i = start;
    let head = start;
    while (i < to) {
      const atom = atomAt(i);
      if (atom?.kind === 'date') break;
      if (atom) {
        i = Math.min(atom.to, to);
        head = i - 1;
        if (tokens.pos[i] === 'PART' && tokens.lower[i]!.startsWith("'")) i++;
        continue;
      }
      const word = tokens.lower[i]!;
      const joined = i > start && tokens.end[i - 1] === tokens.start[i];
      // “the Peru – Nordic Trade Days”: a dash between two parties is part of the name
      if (i > start && (word === '–' || word === '-') && i + 1 < to && atomAt(i + 1)?.kind === 'name' && atomEnds(i)) {
        i++;
        continue;
      }
      if (word === '-' || word === '–' || word === '/' || word === '&') {
        const tight = i + 1 < to && tokens.end[i] === tokens.start[i + 1];
        if (i > start && (word === '&' || (tight && joined))) {
          i += 2;
          head = i - 1;
          continue;
        }
        break;
      }
      if (
        i > start &&
        (QUOTES.has(word) ||
          word === ',' ||
          word === '(' ||
          word === ')' ||
          word === '[' ||
          word === ']' ||
          STOPS.has(word))
      )
        break;
      if (
        i > start &&
        (startsVerb(tokens, i, to) ||
          CONJUNCTIONS.has(word) ||
          RELATIVES.has(word) ||
          isSubordinator(i) ||
          isPreposition(i))
      )
        break;
      if (i > start && word !== 'one' && (PRONOUNS.has(word) || word === 'that') && !DETERMINERS.has(word)) break;
      if (
        i > start &&
        DETERMINERS.has(word) &&
        !(i === start + 1 && DETERMINERS.has(tokens.lower[start]!)) &&
        tokens.lower[i - 1] !== 'all'
      )
        break;
      if (i > start && LIGHT_ADVERBS.has(word) && tokens.pos[i] === 'ADV') break;
      head = tokens.pos[i] === 'PART' && i > start ? head : i;
      i++;
    }
    push('np', start, Math.max(i, start + 1), head);
    return Math.max(i, start + 1);
  }
}

/** “had on Monday released”: an auxiliary parted from its verb by a date is one group with it. */
function joinVerbs(units: Unit[]): Unit[] {
  for (let i = 0; i + 2 < units.length; i++) {
    const [aux, date, main] = [units[i]!.verb, units[i + 1]!, units[i + 2]!.verb];
    if (!aux || !main || date.kind !== 'date' || aux.head !== aux.to - 1 || main.to - main.from !== 1) continue;
    if (aux.lemma !== 'have' && aux.lemma !== 'be' && aux.modal === null && aux.tense !== 'future') continue;
    if (main.form === 'infinitive') continue;
    main.tense = aux.tense;
    main.negated ||= aux.negated;
    main.modal = aux.modal;
    main.form = aux.form;
    if (aux.lemma === 'have') main.perfect = true;
    else if (aux.lemma === 'be') main.passive = true;
    units.splice(i, 2, date);
  }
  return units;
}

/** “is to be signed”, “were to meet”: “be” and its infinitive are one predicate, and it lies ahead. */
function joinToBe(units: Unit[]): Unit[] {
  for (let i = 0; i + 1 < units.length; i++) {
    const [aux, main] = [units[i]!.verb, units[i + 1]!.verb];
    if (
      aux?.lemma !== 'be' ||
      aux.form !== 'finite' ||
      aux.perfect ||
      main?.form !== 'infinitive' ||
      units[i + 1]!.from !== units[i]!.to
    )
      continue;
    main.form = 'finite';
    main.negated ||= aux.negated;
    main.from = aux.from;
    if (aux.tense === 'past' || aux.modal) main.modal = 'would';
    else main.tense = 'future';
    units.splice(i, 2, { ...units[i + 1]!, from: aux.from });
  }
  return units;
}
