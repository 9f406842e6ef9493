import type { Edtf, Reading } from '@chancery/reader';
import type { ClaimRef, Decision } from '../decision.ts';
import type { AppliedDecision, StaleDecision } from '../record.ts';
import type { PartyPair, SourceReading } from '../source.ts';
import { at, byText } from './at.ts';
import { copyGroups } from './copies/copies.ts';
import { sketchOf } from './copies/sketch.ts';
import type { ActDate } from './dates/groups.ts';
import { beginning, spanOf } from './dates/span.ts';
import { partiesOf } from './decisions/claim-ref.ts';
import { corrected } from './decisions/correct.ts';
import { type Bound, claimId, Judgements } from './decisions/judgements.ts';
import { scopeOf } from './scope.ts';
import type { Text, Told } from './told.ts';
import { ORGAN, ORGAN_ADDRESS } from './words/en.ts';
import { plain } from './words/stem.ts';

/** What is told of a pair, with people's decisions on single claims already followed. */
export interface Relationship {
  pair: PartyPair;
  texts: Text[];
  told: Told[];
  /** The decisions that concern this pair and still find their words, oldest first. */
  decided: Bound[];
  applied: AppliedDecision[];
  stale: StaleDecision[];
}

export function relationshipOf(
  sources: readonly SourceReading[],
  decisions: readonly Decision[],
  pair: PartyPair,
): Relationship {
  const byId = new Map(sources.map((s) => [s.id, s]));
  const judgements = new Judgements(decisions, byId);
  const chosen = [...byId.values()].flatMap((source) => chooseClaims(source, pair, judgements));
  chosen.sort((a, b) => inFoldOrder(a.source, b.source));
  const texts = textsOf(chosen);
  const told = chosen.flatMap((c, i) => toldOf(c, at(texts, i), judgements)).map((t, index) => ({ ...t, index }));
  return { pair, texts, told, ...concerning(judgements, pair, chosen) };
}

interface Chosen {
  source: SourceReading;
  reading: Reading;
  whole: boolean;
  /** Claim numbers in the record, and those that would be but for a decision. */
  numbers: number[];
  rejected: number[];
}

function chooseClaims(source: SourceReading, pair: PartyPair, judgements: Judgements): Chosen[] {
  const rejected = judgements.rejected(source.id);
  const reading = corrected(source.reading, judgements.corrections(source.id));
  const scope = scopeOf(reading, pair, rejected);
  if (!scope) return [];
  const numbers = reading.claims.flatMap((claim, i) => (scope.holds(claim) ? [i + 1] : []));
  return [
    {
      source,
      reading,
      whole: scope.whole,
      numbers: numbers.filter((n) => !rejected.has(n)),
      rejected: numbers.filter((n) => rejected.has(n)),
    },
  ];
}

/** By publication (those without a date last), then by address, then by id: nothing of when a source came. */
function inFoldOrder(a: SourceReading, b: SourceReading): number {
  const day = (s: SourceReading) => spanOf(s.published)?.from ?? Number.MAX_SAFE_INTEGER;
  return day(a) - day(b) || byText(a.url ?? '', b.url ?? '') || byText(a.id, b.id);
}

function textsOf(chosen: readonly Chosen[]): Text[] {
  const witnesses = copyGroups(chosen.map(({ source }) => source.sketch ?? sketchOf(source.reading.document.text)));
  const days = chosen.map(({ source }) => spanOf(source.published)?.from ?? null);
  return chosen.map(({ source, reading, whole }, index) => {
    const witness = at(witnesses, index);
    return {
      index,
      id: source.id,
      url: source.url,
      outlet: source.outlet,
      title: reading.document.title,
      published: source.published,
      day: at(days, index),
      official: isOfficial(source),
      body: reading.document.text,
      whole,
      people: reading.people,
      instruments: reading.instruments,
      witness,
      newsDay: at(days, witness),
    };
  });
}

const isOfficial = ({ outlet, url }: SourceReading): boolean =>
  ORGAN.test(plain(outlet ?? '')) || ORGAN_ADDRESS.test(url?.replace(/^https?:\/\/([^/]*).*/, '$1') ?? '');

function toldOf({ source, reading, numbers }: Chosen, text: Text, judgements: Judgements): Omit<Told, 'index'>[] {
  return numbers.flatMap((number) => {
    const claim = reading.claims[number - 1];
    if (!claim) return [];
    const found = { source: source.id, number };
    return [
      {
        id: claimId(found),
        number,
        text,
        claim,
        date: actDate(claim.date),
        parties: partiesOf(claim),
        decisions: judgements.on(found),
      },
    ];
  });
}

export function actDate(edtf: Edtf | null): ActDate | null {
  if (edtf === null) return null;
  const span = spanOf(beginning(edtf));
  return span && { edtf: beginning(edtf), span };
}

/** The decisions of this pair: those that rest on a claim or a name of its texts, and those whose lost claim named both. */
function concerning(judgements: Judgements, pair: PartyPair, chosen: readonly Chosen[]) {
  const texts = new Set(chosen.map((c) => c.source.id));
  const claims = new Set(
    chosen.flatMap((c) => [...c.numbers, ...c.rejected].map((number) => claimId({ source: c.source.id, number }))),
  );
  const decided: Bound[] = [];
  const applied: AppliedDecision[] = [];
  const stale: StaleDecision[] = [];
  for (const bound of judgements.all) {
    const ids = [...bound.claims.values()].map(claimId).filter((id) => claims.has(id));
    const named = bound.names.some((n) => texts.has(n.source));
    // A claim of the two that a decision rejected or moved to others, and with it its source, is still decided on.
    const moved = [...bound.claims].flatMap(([ref, found]) => (namesPair(ref, pair) ? [claimId(found)] : []));
    const lost = bound.lost.filter((r) => texts.has(r.source) || ('parties' in r && namesPair(r, pair)));
    if (ids.length || named) {
      decided.push(bound);
      applied.push({ id: bound.decision.id, claims: ids });
    } else if (moved.length) {
      applied.push({ id: bound.decision.id, claims: moved });
    }
    if (lost.length) stale.push({ id: bound.decision.id, why: whyLost(lost) });
  }
  return { decided, applied, stale };
}

const namesPair = (ref: ClaimRef, pair: PartyPair): boolean => pair.every((p) => ref.parties.includes(p));

function whyLost(lost: Bound['lost']): string {
  const words = lost.map((r) => ('quote' in r ? `the words “${r.quote}”` : `the name “${r.name}”`));
  const sources = [...new Set(lost.map((r) => r.source))].sort();
  return `The reading of ${sources.join(', ')} no longer holds ${[...new Set(words)].sort().join(' and ')}.`;
}
