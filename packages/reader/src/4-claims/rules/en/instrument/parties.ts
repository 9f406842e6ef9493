import { ONE_SIDED } from '../../../../lexicon/en/treaty-actions.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Stage } from '../../../stage/stage.ts';

/** Who takes a treaty action, and the other side of a one-sided one (codebook, section 7, “Who”). */
export function treatyParties(
  stage: Stage,
  clause: Clause,
  instrument: number | null,
  action: Action<'instrument'>,
  doers: readonly string[],
): { actors: string[]; targets: string[] } {
  const tied = instrument === null ? [] : stage.scene.instruments[instrument]!.parties;
  const partner = stage.pp(clause, 'with', 'to', 'between');
  const named = partner && action !== 'ratified' ? stage.named(partner).parties : [];
  if (ONE_SIDED.has(action) && doers.length > 0) {
    const others = named.length ? named : tied.filter((p) => !doers.includes(p));
    const bilateral =
      tied.length <= 2 && !isMultilateral(stage, instrument) && !/^(?:accede|join|rejoin)$/.test(clause.lemma);
    return { actors: [...doers], targets: bilateral ? (others.length ? others : pairOther(stage, doers)) : [] };
  }
  // an organisation that draws up a convention does it alone
  if (
    doers.length === 1 &&
    tied.length === 0 &&
    named.length === 0 &&
    (action === 'negotiating' || action === 'concluded') &&
    stage.kindOf(doers[0]!) === 'organization'
  )
    return { actors: [...doers], targets: [] };
  const together = new Set([...doers, ...named, ...(doers.length > 1 ? [] : tied)]);
  if (together.size === 1 && !isMultilateral(stage, instrument))
    for (const p of pairOther(stage, [...together])) together.add(p);
  if (together.size === 0 && !isMultilateral(stage, instrument))
    for (const p of stage.discourse.main()) together.add(p);
  return { actors: [...together], targets: [] };
}

const pairOther = (stage: Stage, doers: readonly string[]): string[] => {
  const other = doers.length === 1 ? stage.discourse.other(doers[0]!) : null;
  return other ? [other] : [];
};

/** Conventions, charters and what more than two are tied to. */
function isMultilateral(stage: Stage, instrument: number | null): boolean {
  if (instrument === null) return false;
  const { kind, parties, name } = stage.scene.instruments[instrument]!;
  if (/\b(?:trilateral|multilateral|quadrilateral|comprehensive and progressive)\b/i.test(name)) return true;
  return (
    parties.length > 2 ||
    (parties.length < 2 && (kind === 'charter' || (kind === 'convention' && !/\bbetween\b|consular/i.test(name))))
  );
}
