import type { RecordOffice } from '../../record.ts';
import { type ActEntry, hasHappened } from '../acts/entry.ts';
import { appointee, titleOf } from '../acts/once.ts';
import { at } from '../at.ts';
import type { PersonGroup } from './identity.ts';
import { isSole, type OfficeKey, officeKey, sameOffice } from './office.ts';

/** An office of one person as the texts name it. */
interface Held {
  key: OfficeKey;
  title: string;
  titles: Set<string>;
  party: string | null;
  seen: Set<string>;
  from: string | null;
  to: string | null;
}

/**
 * The offices of every person, each once, and where each is mentioned. Beginnings and ends come only from appointment
 * acts: the person's own, or for the end the successor's.
 */
export function officesOf(people: readonly PersonGroup[], acts: readonly ActEntry[]): RecordOffice[][] {
  const held = people.map(listOffices);
  const appointments = acts.filter((a) => a.draft.type === 'appointment' && hasHappened(a));
  for (const act of appointments) nameOffice(act, held);
  for (const act of appointments) dateOffice(act, held);
  endByTakeover(held);
  return held.map((offices) => offices.map(printed));
}

function listOffices(group: PersonGroup): Held[] {
  const held: Held[] = [];
  const titles = group.flatMap((m) => m.person.offices.map((o) => ({ ...o, text: m.text })));
  const real = titles.filter((t) => !officeKey(t.title).counterpart);
  for (const t of [...real, ...titles.filter((x) => !real.includes(x))]) {
    const key = officeKey(t.title);
    const home = held.find((h) => h.party === t.party && sameOffice(h.key, key));
    if (!home)
      held.push({
        key,
        title: t.title,
        titles: new Set([t.title]),
        party: t.party,
        seen: new Set([t.text.id]),
        from: null,
        to: null,
      });
    else {
      home.seen.add(t.text.id);
      if (!key.counterpart) {
        home.titles.add(t.title);
        if (key.words.size > home.key.words.size) Object.assign(home, { key, title: t.title });
      }
    }
  }
  return held;
}

const personOf = (act: ActEntry): number | null =>
  act.draft.facts.map((f) => appointee(f)?.person).find((p) => p !== undefined) ?? null;

/** An appointment of somebody whom no text gives a title: to the party that it is towards as ambassador, else the office that its words name. */
function nameOffice(act: ActEntry, held: readonly Held[][]): void {
  const person = personOf(act);
  const { claim, told } = act.draft.first;
  const party = claim.actors[0] ?? null;
  if (person === null || at(held, person).some((h) => h.party === party)) return;
  const successor = told.text.people
    .flatMap((p) => p.offices)
    .find((o) => o.party === party && /ambassador|envoy/i.test(o.title));
  const title = titleOf(act.draft.first) ?? (claim.targets.length ? (successor?.title ?? 'ambassador') : null);
  if (title === null) return;
  const seen = new Set(act.draft.facts.map((f) => f.told.text.id));
  at(held, person).push({ key: officeKey(title), title, titles: new Set([title]), party, seen, from: null, to: null });
}

function dateOffice(act: ActEntry, held: readonly Held[][]): void {
  const person = personOf(act);
  const date = act.settled.date;
  if (person === null || date === null) return;
  const office = officeOfAct(act, at(held, person));
  if (!office) return;
  if (act.draft.action === 'left-office') office.to ??= date;
  else if (office.from === null || date < office.from) office.from = date;
}

function officeOfAct(act: ActEntry, offices: readonly Held[]): Held | null {
  const { first } = act.draft;
  const own = offices.filter((o) => o.party === null || first.claim.actors.includes(o.party));
  const titles = act.draft.facts.map(titleOf).filter((t): t is string => t !== null);
  const told = own.filter((o) => titles.some((t) => sameOffice(officeKey(t), o.key) && !officeKey(t).counterpart));
  const abroad = own.filter((o) => o.key.words.has('ambassador'));
  if (told.length) return told[0] ?? null;
  if (first.claim.targets.length && abroad.length) return abroad[0] ?? null;
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Who takes a sole office ends the tenure of the one who was seen in it before. */
function endByTakeover(held: readonly Held[][]): void {
  const all = held.flatMap((offices, person) => offices.map((office) => ({ person, office })));
  for (const { person, office } of all) {
    const { from } = office;
    if (from === null || !isSole(office.key)) continue;
    const before = all.filter(
      (o) => o.person !== person && o.office.party === office.party && sameOffice(o.office.key, office.key),
    );
    const open = before.filter((o) => o.office.to === null && (o.office.from === null || o.office.from < from));
    if (open.length === 1) for (const o of open) o.office.to = from;
  }
}

function printed({ title, titles, party, from, to, seen }: Held): RecordOffice {
  return { title, titles: [...titles].filter((t) => t !== title).sort(), party, from, to, seen: [...seen].sort() };
}
