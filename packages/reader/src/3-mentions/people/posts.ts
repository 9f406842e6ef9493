import type { Sense } from './sense.ts';
import type { Telling, ToldOffice } from './telling.ts';

/** An office of a person, as all the places together tell it. */
export interface Post extends Pick<ToldOffice, 'title' | 'family' | 'sense' | 'sentTo' | 'former' | 'private'> {
  party: string | null;
  /** The places that tell it: the first few are enough to find whose it is. */
  evidence: { telling: Telling; office: ToldOffice; index: number }[];
  /** The post that this one has its party from: a successor's, that of a group. */
  like: Post | null;
}

const MOST_EVIDENCE = 8;
const MOST_POSTS = 16;

/** Puts what one place tells of an office to the person's posts. */
export function addPost(
  posts: Post[],
  telling: Telling,
  office: ToldOffice,
  index: number,
  like: Post | null = null,
): Post {
  const known = posts.find((p) => sameOffice(p, office));
  if (!known) {
    const { title, family, sense, sentTo, former, party } = office;
    const post = {
      title,
      family,
      sense,
      sentTo,
      former,
      party,
      private: office.private,
      like,
      evidence: [{ telling, office, index }],
    };
    if (posts.length < MOST_POSTS) posts.push(post);
    return post;
  }
  if (office.title.length > known.title.length || (isCapitals(known.title) && !isCapitals(office.title)))
    known.title = office.title;
  if (office.sense.size > known.sense.size) known.sense = office.sense;
  known.party ??= office.party;
  known.former &&= office.former;
  if (known.evidence.length < MOST_EVIDENCE) known.evidence.push({ telling, office, index });
  return known;
}

const isCapitals = (title: string): boolean => title.length > 3 && title === title.toUpperCase();

interface OfficeLike {
  party: string | null;
  sense: Sense;
}

/** Whether two titles can be one office: one says what the other says, and perhaps more. */
export function sameOffice(a: OfficeLike, b: OfficeLike): boolean {
  if (a.party !== null && b.party !== null && a.party !== b.party) return false;
  const [small, big] = a.sense.size < b.sense.size ? [a.sense, b.sense] : [b.sense, a.sense];
  for (const word of small) if (!big.has(word)) return false;
  return true;
}

/** Office and party as one key, for who holds it. */
export const holding = ({ family, sense, sentTo }: Post, party: string): string =>
  `${family === 'head-of-state' ? family : [...sense].sort().join(' ')}|${sentTo ?? ''}|${party}`;

const SHARED = ['deputy', 'vice', 'assistant', 'cabinet', 'state', 'senior', 'special', 'parliamentary'];

/** Whether a party has one of them at a time. */
export const isUnique = ({ family, sense }: Post): boolean =>
  family !== 'other' &&
  family !== 'spokesperson' &&
  (sense.size > 1 || family !== 'organisation') &&
  !SHARED.some((word) => sense.has(word));
