import {
  CONSENTING,
  FIELD_NOUNS,
  KINDS,
  MEASURES,
  NOT_A_SUBJECT,
  NOT_AFTER_ON,
  PARTICLES,
  PURPOSES,
  TAKES_IN,
  TAKES_TO,
  WATERS_AND_LANDS,
  WAYS,
} from '../../lexicon/en/instrument-names.ts';
import { CONSENT } from '../../lexicon/en/instruments.ts';
import { connectorAt } from './connectors.ts';
import { type Context, classAt, isCapital } from './context.ts';
import { coordinated } from './coordination.ts';
import { nounPhrase, type Phrase } from './noun-phrase.ts';
import { cut, take, type Walk } from './walk.ts';

/** A preposition and what it governs, when it says what the instrument is about. */
export function takeSubject(w: Walk): boolean {
  const { c } = w;
  const place = placeOfEvent(w);
  if (place !== null) return cut(w, place);
  const connector = connectorAt(c, w.at);
  if (connector === null) return false;
  const { words } = connector;
  const verb = words === 'to' ? infinitive(w) : null;
  const from = w.at + connector.length + measureWords(c, w.at + connector.length);
  const phrase = verb ?? gerund(c, from) ?? nounPhrase(c, from);
  if (phrase === null || (verb === null && !admits(w, words, phrase))) return false;
  const end = coordinated(c, phrase, words, w.isHead);
  w.used.add(words);
  if (w.isHead(phrase.to - 1)) {
    w.nested = true;
    w.used.clear();
  }
  if (isAmount(c, phrase)) w.amount = true;
  else w.subject = { from: w.subject?.from ?? w.at, to: end };
  return take(w, end);
}

/** The end of “in Paris” in “signed an agreement in Paris on …”, of “in principle”. */
function placeOfEvent({ c, at, head, cuts }: Walk): number | null {
  const { lower, word } = c.tokens;
  const direct = at === head.to || cuts.at(-1)?.to === at;
  if (!direct || lower[at] !== 'in') return null;
  if (lower[at + 1] === 'principle') return at + 2;
  if (!isCapital(word[at + 1] ?? '')) return null;
  const place = nounPhrase(c, at + 1);
  return place !== null && (lower[place.to] === 'on' || c.dateAt[place.to]! >= 0) ? place.to : null;
}

/** “Convention to Combat Desertification”, “an agreement to build a bridge”. */
function infinitive({ c, at, head, title, indefinite }: Walk): Phrase | null {
  const verb = at + 1;
  if (at !== head.to || head.head.family === 'notes' || classAt(c, verb) === 'determiner') return null;
  const capital = title && isCapital(c.tokens.word[verb] ?? '');
  const tells = capital || (indefinite && c.tokens.pos[verb] === 'VERB' && !PURPOSES.has(c.tokens.lower[verb]!));
  const object = tells ? nounPhrase(c, verb + 1) : null;
  return object === null ? null : { ...object, from: verb };
}

/** “on building a solar plant”, “on carrying out joint patrols” */
function gerund(c: Context, at: number): Phrase | null {
  const { lower } = c.tokens;
  if (!lower[at]?.endsWith('ing')) return null;
  const particle = PARTICLES.has(lower[at + 1] ?? '') ? 1 : 0;
  if (particle === 0 && classAt(c, at + 1) !== 'determiner') return null;
  const object = nounPhrase(c, at + 1 + particle);
  return object === null ? null : { ...object, from: at, determiner: null };
}

/** “of up to 5 million euros”, “worth about $5 million” */
function measureWords(c: Context, at: number): number {
  const { lower } = c.tokens;
  if (MEASURES.has(lower[at] ?? '')) return 1;
  return MEASURES.has(`${lower[at]} ${lower[at + 1]}`) ? 2 : 0;
}

/** Whether a phrase after a preposition tells the subject, and not the place, the time or the end of the event. */
function admits(w: Walk, preposition: string, phrase: Phrase): boolean {
  const { lower } = w.c.tokens;
  const last = lower[phrase.to - 1]!;
  const before = lower[w.at - 1]!;
  switch (preposition) {
    case 'of':
      w.consent = w.at === w.head.to && !w.title && w.head.head.words === CONSENT && isConsent(w.c, phrase);
      if (!w.title && /^(?:statement|declaration)$/.test(w.head.head.family)) return false;
      return !w.consent && !KINDS.has(last);
    case 'on':
      return !w.used.has('on') && !NOT_AFTER_ON.has(last);
    case 'for':
      return isSubject(w, phrase) && (!w.amount || w.title || w.subject !== null);
    case 'in':
      return isSubject(w, phrase) && isFieldOf(w, before, phrase);
    case 'at':
      return false;
    case 'to':
      return w.subject === null ? w.isHead(phrase.to - 1) : TAKES_TO.has(before);
    case 'by':
      return WAYS.has(last);
    case 'under':
      return w.title && w.isHead(phrase.to - 1);
    case 'over':
    case 'across':
      return isCapital(w.c.tokens.word[w.at - 1]!) && isCapital(w.c.tokens.word[phrase.to - 1]!);
    default:
      return true;
  }
}

/** “for signature”, “in the presence of” tell of the event. */
const isSubject = ({ c }: Walk, phrase: Phrase): boolean =>
  !NOT_A_SUBJECT.has(c.tokens.lower[phrase.to - 1]!) ||
  (c.tokens.lower[phrase.to] === 'of' && phrase.determiner === 'the' && c.tokens.lower[phrase.to - 1] === 'exchange');

const isConsent = (c: Context, { to }: Phrase): boolean =>
  c.partyAt[to - 1]! >= 0 || CONSENTING.has(c.tokens.lower[to - 1]!);

function isAmount(c: Context, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (c.tokens.pos[i] === 'NUM') return !/^\d{4}/.test(c.tokens.word[i]!);
  return false;
}

/** “cooperation in Agriculture” and “in Southeast Asia”, but not “in Bishkek”. */
function isFieldOf({ c, title }: Walk, before: string, phrase: Phrase): boolean {
  if (WATERS_AND_LANDS.has(c.tokens.lower[phrase.to - 1]!)) return true;
  const told = isField(c, phrase);
  if (before === 'trade') return told !== 'no' || c.partyAt[phrase.to - 1]! < 0;
  return TAKES_IN.has(before) ? told !== 'no' : title && told === 'yes';
}

function isField(c: Context, phrase: Phrase): 'yes' | 'maybe' | 'no' {
  const { word, lower } = c.tokens;
  const from = phrase.determiner === null ? phrase.from : phrase.from + 1;
  const party = c.parties[c.partyAt[phrase.to - 1]!];
  if (party !== undefined) return party.kind === 'region' ? 'yes' : 'no';
  if (!isCapital(word[from]!) || !isCapital(word[phrase.to - 1]!)) return 'maybe';
  for (let i = from; i < phrase.to; i++)
    if (FIELD_NOUNS.has(lower[i]!) || /(?:tion|pment|ics|ogy|phy|ism|ity|ing)s?$/.test(lower[i]!)) return 'yes';
  return 'no';
}
