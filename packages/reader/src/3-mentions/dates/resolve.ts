import type { Edtf } from '../../reading.ts';
import type { DateRelation } from '../mention.ts';
import { days, firstOf, lastOf } from './edtf.ts';
import { type DateContext, type Direction, environment } from './resolve/context.ts';
import { valueOfStated } from './resolve/value.ts';
import type { DateMention } from './stated.ts';

export interface Resolved {
  /** With its relation, as the codebook prints it: “by the end of 2025” is `../2025`, “since 1993” `1993/..`. */
  edtf: Edtf | null;
  /** The date itself: an event since 1993 is dated `1993`. */
  point: Edtf | null;
  /** A sentence for --explain. */
  how: string;
  /** False only when the words alone say all of it. */
  computed: boolean;
}

/** What a date of the text comes to. Unknown is null, never a guess; never finer than it was told. */
export function resolve(mention: DateMention, context: DateContext): Resolved {
  const { relation, stated } = mention;
  const direction = context.direction === 'none' ? (LEANING[relation] ?? 'none') : context.direction;
  const value = isInexact(mention)
    ? { edtf: null, computed: false, why: 'it is told only roughly' }
    : valueOfStated(stated, environment({ ...context, direction }), relation);
  const edtf = value.edtf === null ? null : withRelation(value.edtf, relation);
  const how = `“${mention.words}” ${value.why} → ${edtf ?? 'no date'}`;
  return { edtf, point: value.edtf, how, computed: value.computed };
}

/** A limit without a tense lies ahead, a beginning behind. */
const LEANING: Partial<Record<DateRelation, Direction>> = {
  by: 'future',
  before: 'future',
  until: 'future',
  'not-before': 'future',
  within: 'future',
  since: 'past',
};

const isInexact = ({ approximate, stated }: DateMention): boolean => approximate && stated.kind === 'offset';

/** A date as its relation prints it: by 2025 is `../2025`, since 1993 `1993/..`. Null when it has no such end. */
export function withRelation(edtf: Edtf, relation: DateRelation): Edtf | null {
  const printed = open(edtf, relation);
  return days(printed) === null ? null : printed;
}

function open(edtf: Edtf, relation: DateRelation): Edtf {
  switch (relation) {
    case 'by':
    case 'before':
    case 'until':
    case 'within':
      return `../${lastOf(edtf)}`;
    case 'since':
    case 'from':
    case 'after':
    case 'not-before':
      return `${firstOf(edtf)}/..`;
    default:
      return edtf;
  }
}
