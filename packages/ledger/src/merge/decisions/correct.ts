import type { Claim, Reading } from '@chancery/reader';
import type { Correction } from '../../decision.ts';
import { plain } from '../words/stem.ts';

/** A reading with its claims as people corrected them; `corrections` go by claim number, the later over the earlier. */
export function corrected(reading: Reading, corrections: ReadonlyMap<number, readonly Correction[]>): Reading {
  if (!corrections.size) return reading;
  const instruments = [...reading.instruments];
  const people = [...reading.people];
  const claims = reading.claims.map((claim, i) => {
    const own = corrections.get(i + 1);
    return own ? own.reduce((c, correction) => apply(c, correction, { instruments, people }), claim) : claim;
  });
  return { ...reading, instruments, people, claims };
}

type Names = Pick<Reading, 'instruments' | 'people'>;

function apply(claim: Claim, { field, value }: Correction, names: Names): Claim {
  if (field === 'instrument')
    return { ...claim, instrument: value === null ? null : instrumentId(value, claim, names) };
  if (field === 'people') for (const name of value) addPerson(name, names);
  if (field === 'actors' || field === 'targets') return { ...claim, [field]: [...new Set(value)].sort() };
  return { ...claim, [field]: value };
}

function instrumentId(name: string, claim: Claim, { instruments }: Names): string {
  const known = instruments.find((i) => plain(i.name) === plain(name));
  if (known) return known.id;
  const id = `decided: ${name}`;
  instruments.push({ id, name, short: null, kind: 'other', parties: [...claim.actors, ...claim.targets].sort() });
  return id;
}

function addPerson(name: string, { people }: Names): void {
  if (!people.some((p) => p.name === name)) people.push({ name, offices: [] });
}
