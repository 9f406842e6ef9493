import type { InstrumentKind } from '@chancery/reader';
import type { InstrumentStep, RecordInstrument } from '../../record.ts';
import { type ActEntry, hasHappened } from '../acts/entry.ts';
import { at, byText, groupBy } from '../at.ts';
import type { InstrumentGroup } from '../instruments/group.ts';
import { lifeOf, missingSteps, statusOf } from '../instruments/life.ts';
import type { Replacement } from '../instruments/replaced.ts';
import { promisedTreatyActions } from '../words/verbs.ts';
import { actId } from './acts.ts';

export const instrumentId = (group: InstrumentGroup): string => {
  const { text, local } = at(group.mentions, 0);
  return `instrument:${text.id}:${text.instruments.indexOf(local) + 1}`;
};

/** Names as worded, the formal and fullest first, those that differ only in case or article once. */
export function instrumentNames(group: InstrumentGroup): string[] {
  const formal = (name: string) => (/^\p{Lu}/u.test(name) && !/^[\p{Lu}\d-]+$/u.test(name) ? 1 : 0);
  const names = [...new Set(group.mentions.map((m) => m.local.name))];
  names.sort((a, b) => formal(b) - formal(a) || b.length - a.length || byText(a, b));
  return [...groupBy(names, likeScored).values()].map((alike) => at(alike, 0));
}

const likeScored = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/^(?:the|a|an) /, '');

export function printInstrument(
  group: InstrumentGroup,
  names: string[],
  acts: readonly ActEntry[],
  groups: readonly InstrumentGroup[],
  replaced: readonly Replacement[],
): RecordInstrument {
  const life = lifeOf(acts);
  const parties = [...group.parties].sort();
  const replacement = replaced.find((r) => r.old === group);
  const kind = kindOf(group, at(names, 0));
  return {
    id: instrumentId(group),
    names,
    short: shortOf(group),
    kind,
    parties,
    status: statusOf(life, parties, replacement !== undefined, isPromised(group)),
    history: life.filter(hasHappened).map(stepOf),
    missing: missingSteps(life, kind, parties, (act) => act.draft.facts.map((f) => f.told.id)),
    replacedBy: replacement?.by && groups.includes(replacement.by) ? instrumentId(replacement.by) : null,
  };
}

function stepOf(act: ActEntry): InstrumentStep {
  const { actors } = act.draft.first.claim;
  const [by] = actors;
  const oneSided = by !== undefined && actors.length === 1 && act.draft.action !== 'joint';
  return {
    action: act.draft.action,
    date: act.settled.date,
    ...(oneSided ? { by } : {}),
    claims: act.draft.facts.map((f) => f.told.id),
    act: actId(act),
  };
}

/** The kind that most texts give it; of equals the one of the fullest name. */
function kindOf(group: InstrumentGroup, name: string): InstrumentKind {
  const count = (kind: InstrumentKind) => group.mentions.filter((m) => m.local.kind === kind).length;
  const formal = group.mentions.find((m) => m.local.name === name)?.local.kind;
  return (
    [...group.kinds].sort(
      (a, b) => count(b) - count(a) || Number(b === formal) - Number(a === formal) || byText(a, b),
    )[0] ?? 'other'
  );
}

function shortOf(group: InstrumentGroup): string | null {
  const shorts = group.mentions.flatMap((m) => (m.local.short === null ? [] : [m.local.short]));
  return shorts.sort((a, b) => b.length - a.length || byText(a, b))[0] ?? null;
}

/** An undertaking to make it is all that is told. */
const isPromised = (group: InstrumentGroup): boolean =>
  group.undertakings.some((t) => promisedTreatyActions(t.claim.content ?? '').length > 0);
