import type { Tokens } from '../../2-tokens/tokens.ts';
import {
  BE,
  DO,
  HAVE,
  LIGHT_ADVERBS,
  MODALS,
  NEGATIONS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
} from '../../lexicon/en/function-words.ts';
import { knownVerb, verbForm } from '../../lexicon/en/verb-forms.ts';
import type { VerbGroup } from './unit.ts';

const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
const BARE_DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'every',
  'any',
  'some',
  'no',
  'another',
  'such',
  "'s",
  "'",
  'both',
]);
const isAdverb = (tokens: Tokens, i: number): boolean =>
  LIGHT_ADVERBS.has(tokens.lower[i]!) || (tokens.pos[i] === 'ADV' && !PARTICLES.has(tokens.lower[i]!));

/** Whether a verb group begins at token i. */
export function startsVerb(tokens: Tokens, i: number, to: number): boolean {
  if (i >= to) return false;
  const word = tokens.lower[i]!;
  const pos = tokens.pos[i]!;
  const before = i > 0 ? tokens.lower[i - 1]! : '';
  if (PREPOSITIONS.has(word) && word !== 'to') return false;
  if (word === 'to') return infinitiveFollows(tokens, i, to);
  if (MODALS.has(word)) return pos !== 'NOUN' && pos !== 'PROPN' && !BARE_DETERMINERS.has(before);
  if (BE.has(word) || HAVE.has(word) || DO.has(word))
    return (
      !(word.startsWith("'") && pos !== 'AUX' && pos !== 'VERB') && !(word === 'being' && BARE_DETERMINERS.has(before))
    );
  return isVerbWord(tokens, i, to);
}

function infinitiveFollows(tokens: Tokens, i: number, to: number): boolean {
  let j = i + 1;
  while (j < to && j < i + 3 && isAdverb(tokens, j)) j++;
  if (j >= to) return false;
  const word = tokens.lower[j]!;
  if (word === 'be' || word === 'have' || word === 'do') return true;
  const form = knownVerb(word);
  if (tokens.pos[j] === 'VERB') return form ? form.base : !/(?:ing|ed|s)$/.test(word);
  if (!form?.base || tokens.pos[j] === 'PROPN') return false;
  const next = j + 1 < to ? tokens.pos[j + 1]! : 'PUNCT';
  return (
    next === 'DET' ||
    next === 'PROPN' ||
    next === 'NUM' ||
    next === 'PRON' ||
    (next === 'ADJ' && tokens.pos[j] !== 'ADJ')
  );
}

/** Whether token i is a lexical verb here: the tagger's word, mended where the neighbours speak against it. */
function isVerbWord(tokens: Tokens, i: number, to: number): boolean {
  const word = tokens.lower[i]!;
  const pos = tokens.pos[i]!;
  const before = i > 0 ? tokens.lower[i - 1]! : '';
  const posBefore = i > 0 ? tokens.pos[i - 1]! : 'PUNCT';
  const posAfter = i + 1 < to ? tokens.pos[i + 1]! : 'PUNCT';
  const wordAfter = i + 1 < to ? tokens.lower[i + 1]! : '';
  if (wordAfter === '-' && tokens.end[i] === tokens.start[i + 1]) return false;
  if (before === '-' && i > 1 && tokens.end[i - 1] === tokens.start[i]) return false;
  if (LIGHT_ADVERBS.has(word) && (posAfter === 'VERB' || posAfter === 'AUX')) return false;
  // “a three-hour opening session”
  if (word.endsWith('ing') && posAfter === 'NOUN' && tokens.lower[i - 2] === '-') return false;
  // “the Renk crossing.”: a name and its noun
  if (pos === 'VERB' && posBefore === 'PROPN' && word.endsWith('ing') && (posAfter === 'PUNCT' || posAfter === 'CCONJ'))
    return false;
  const determined = BARE_DETERMINERS.has(before) || POSSESSIVES.has(before);
  const form = knownVerb(word);
  if (pos === 'VERB' || pos === 'AUX') {
    if (determined) return false;
    // “narrow and expanded formats”
    if (posBefore === 'CCONJ' && isNominal(posAfter) && tokens.pos[i - 2] === 'ADJ' && /(?:ing|ed)$/.test(word))
      return false;
    if ((posBefore === 'ADJ' || posBefore === 'NUM') && isNominal(posAfter) && /(?:ing|ed)$/.test(word)) return false;
    if (posBefore === 'ADJ' && !isNominal(posAfter) && /ing$/.test(word)) return false;
    return true;
  }
  if (form?.ing && posBefore === 'ADP' && (posAfter === 'DET' || posAfter === 'PROPN' || POSSESSIVES.has(wordAfter)))
    return true;
  // “the Ministers of A and B, meeting in Manila”
  if (form?.ing && before === ',' && posAfter === 'ADP') return true;
  // “Minister Han held talks”: a past that is no adjective
  if (
    form?.past &&
    isNominal(posBefore) &&
    !determined &&
    !/(?:ed|set|put|cut|let|hit|split|cost|spread|read|shut)$/.test(word) &&
    /^[a-z]/.test(tokens.word[i]!)
  )
    return true;
  if (!form || determined || posBefore === 'ADJ' || posBefore === 'ADP' || posBefore === 'NUM') return false;
  const capital = tokens.word[i]![0] !== word[0];
  const opensObject = posAfter === 'DET' || posAfter === 'PROPN' || POSSESSIVES.has(wordAfter) || wordAfter === 'that';
  if (form.past && (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && !capital)
    return (
      ((isNominal(posBefore) ||
        posBefore === 'PUNCT' ||
        posBefore === 'CCONJ' ||
        posBefore === 'ADV' ||
        posBefore === 'PRON') &&
        !isNominal(posAfter)) ||
      opensObject
    );
  if (form.base && !capital && pos === 'NOUN' && wordAfter === 'to' && /s$/.test(before) && posBefore === 'NOUN')
    return true;
  if (form.s && !capital && (posBefore === 'PROPN' || posBefore === 'PRON') && opensObject) return true;
  if (form.base && !capital && posBefore === 'PRON' && opensObject) return true;
  return form.base && !capital && pos === 'NOUN' && (before === 'we' || before === 'i' || before === 'they');
}

const isNominal = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN';

/** Reads the verb group that begins at token i. */
export function readVerbGroup(tokens: Tokens, i: number, to: number): VerbGroup {
  const g: VerbGroup = {
    from: i,
    to: i + 1,
    head: i,
    lemma: '',
    form: 'finite',
    tense: null,
    perfect: false,
    progressive: false,
    passive: false,
    modal: null,
    negated: i > 0 && NEGATIONS.has(tokens.lower[i - 1]!) && tokens.lower[i - 1] !== 'no',
  };
  let j = i;
  let need: 'base' | 'participle' | 'be' | 'any' = 'any';
  if (tokens.lower[j] === 'to') {
    g.form = 'infinitive';
    need = 'base';
    j++;
  }
  let last = -1;
  while (j < to) {
    const word = tokens.lower[j]!;
    if (word === 'not' || word === "n't" || word === 'never') {
      g.negated = true;
      j++;
      continue;
    }
    if (last >= 0 || need === 'base') {
      const skip = adverbRun(tokens, j, to);
      if (skip > j && canBeVerb(tokens, skip, to, need)) {
        if (tokens.lower.slice(j, skip).includes('not')) g.negated = true;
        j = skip;
        continue;
      }
    }
    if (MODALS.has(word) && need === 'any' && tokens.pos[j] !== 'NOUN') {
      if (FUTURE.has(word)) g.tense = 'future';
      else g.modal = word === "'d" ? 'would' : word;
      need = 'base';
    } else if (BE.has(word) && (need !== 'be' || word === 'being' || word === 'been')) {
      if (need === 'participle') g.perfect = true;
      setTense(g, word);
      if (word === 'be' && need === 'any') g.form = 'infinitive';
      need = 'be';
    } else if (HAVE.has(word) && (need === 'any' || need === 'base')) {
      setTense(g, word);
      need = 'participle';
    } else if (DO.has(word) && need === 'any' && word !== 'done' && word !== 'doing') {
      setTense(g, word);
      need = 'base';
    } else break;
    last = j;
    j++;
  }
  const main = j < to && canBeVerb(tokens, j, to, need) ? j : last;
  g.head = main >= 0 ? main : i;
  finish(tokens, g, main === j ? need : 'any', main === last && main !== j, to);
  return g;
}

function adverbRun(tokens: Tokens, j: number, to: number): number {
  let k = j;
  while (
    k < to &&
    k < j + 4 &&
    (isAdverb(tokens, k) ||
      (tokens.lower[k] === 'in' && tokens.lower[k + 1] === 'turn') ||
      (tokens.lower[k - 1] === 'in' && tokens.lower[k] === 'turn' && k > j))
  )
    k++;
  if (k > j) return k;
  // “did not, however, order”: a short aside between commas
  if (tokens.lower[j] === ',') for (k = j + 1; k < to && k < j + 6; k++) if (tokens.lower[k] === ',') return k + 1;
  return j;
}

function canBeVerb(tokens: Tokens, j: number, to: number, need: string): boolean {
  if (j >= to) return false;
  const word = tokens.lower[j]!;
  if (BE.has(word) || HAVE.has(word)) return need !== 'participle' || word === 'been' || word === 'had';
  const known = knownVerb(word);
  if (!known && tokens.pos[j] !== 'VERB') return false;
  const form = known ?? verbForm(word);
  if (need === 'base') return form.base;
  if (need === 'participle') return form.participle;
  if (need === 'be')
    return (
      ((form.participle || form.ing) && tokens.pos[j] !== 'NOUN' && tokens.pos[j] !== 'PROPN') ||
      (form.participle && tokens.pos[j] !== 'PROPN')
    );
  return tokens.pos[j] === 'VERB' || tokens.pos[j] === 'AUX' || known !== null;
}

function setTense(g: VerbGroup, word: string): void {
  if (word === 'being' && (g.tense || g.modal)) g.progressive = true;
  if (g.form === 'infinitive' || g.tense || g.modal) return;
  if (word === 'was' || word === 'were' || word === 'had' || word === 'did') g.tense = 'past';
  else if (word === 'being' || word === 'having') g.form = 'ing';
  else if (word !== 'been' && word !== 'be') g.tense = 'present';
}

function finish(tokens: Tokens, g: VerbGroup, need: string, auxiliaryAlone: boolean, to: number): void {
  const form = verbForm(tokens.lower[g.head]!);
  g.lemma = form.lemma;
  g.to = g.head + 1;
  if (!auxiliaryAlone) {
    if (need === 'be') {
      if (form.ing) g.progressive = true;
      else g.passive = true;
    } else if (need === 'participle') g.perfect = true;
    else if (need === 'any') {
      if (form.ing) g.form = 'ing';
      else if (form.past) g.tense = 'past';
      else if (form.participle) g.form = 'participle';
      else g.tense = 'present';
    }
  }
  const next = tokens.lower[g.to];
  if (g.to < to && next !== undefined && PARTICLES.has(next) && takesParticle(g.lemma, next)) {
    g.lemma = `${g.lemma} ${next}`;
    g.to++;
  } else if (
    g.to + 1 < to &&
    /^(?:it|them|him|her)$/.test(next ?? '') &&
    takesParticle(g.lemma, tokens.lower[g.to + 1]!)
  )
    g.lemma = `${g.lemma} ${tokens.lower[g.to + 1]}`;
}

/** Verb and particle that make one verb; elsewhere the particle is a preposition or an adverb. */
const PHRASAL = new Set(
  `break off,call off,cut off,put off,set off,lay off,sign off,pay off,turn down,close down,step down,stand down,shut down,bring down,take down,scale down,turn on,
  set up,draw up,take up,step up,open up,give up,wind up,wrap up,follow up,bring up,back up,speed up,sum up,carry out,phase out,set out,pull out,rule out,send out,call out,lay out,hammer out,roll out,point out,
  hand over,take over,send back,take back,pull back,turn back,give back,put forward,bring forward,move forward,do away,expel out,take out,put back,hold back,freeze out,ease off,turn off,lead off,kick off,round off,work out,spell out,iron out,sort out,come out,
  hold up,go on,carry on,switch on,hold over,go back,fly back,call up,write off,see off,fight off,ward off,fall through,go through,push through,break down,break up,come up,end up,link up,team up,come in,bring in,usher in,phase in,move on,come back,go away,go ahead,get together,come together,bring together,set aside,put aside,run out,play down,tone down,slow down,cut down,cut back,send off,take off,tear up,top up,build up,beef up,clear up,stand up,sign up,turn up,keep up`
    .split(',')
    .map((s) => s.trim()),
);
const takesParticle = (lemma: string, particle: string): boolean => PHRASAL.has(`${lemma} ${particle}`);
