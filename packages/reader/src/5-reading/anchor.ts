import type { Finding } from '../4-claims/apply.ts';
import type { Edtf } from '../reading.ts';

/** Acts that others are placed in: what is told with no date of its own has theirs (codebook, rule 5). Told to the day. */
const isEvent = (f: Finding): boolean =>
  (f.status === 'happened' || (f.status === 'ongoing' && f.action === 'visit')) &&
  f.dated.edtf !== null &&
  f.dated.edtf.length >= 10 &&
  ((f.type === 'meeting' && f.action !== 'ceremony') || (f.type === 'statement' && f.action === 'joint'));

const TAKES_DATE = new Set(['commitment', 'statement', 'instrument', 'meeting', 'relations', 'appointment']);

/** Gives the findings without a date the date of the event that the text places them in. */
export function anchorDates(findings: Finding[], isJointDocument: boolean, published: Edtf | null): void {
  const events = findings.filter(isEvent);
  const adopted = isJointDocument ? events.find((e) => e.type === 'statement') : undefined;
  for (const f of findings) {
    if (f.dated.edtf !== null || !TAKES_DATE.has(f.type)) continue;
    if (
      f.status !== 'happened' &&
      !(f.type === 'commitment' && f.status === 'conditional') &&
      !(f.type === 'instrument' && f.status === 'proposed' && f.action === 'proposed')
    )
      continue;
    const event = adopted ?? nearest(events, f);
    if (!event && f.own && published && (f.type === 'commitment' || f.type === 'statement'))
      f.dated = { edtf: published, how: `said in the text itself, of ${published}` };
    if (event)
      f.dated = {
        edtf: event.dated.edtf,
        how: `no date of its own; the date of the ${event.action} (${event.dated.how})`,
      };
  }
}

/** The last event before it in the same paragraph, else the first of the text, among those whose parties hold who acts. */
function nearest(events: readonly Finding[], f: Finding): Finding | null {
  const fits = events.filter((e) => {
    const parties = new Set([...e.actors, ...e.targets]);
    return f.actors.length > 0 && f.actors.every((a) => parties.has(a));
  });
  const before = fits.filter((e) => e.block === f.block && e.clause.index <= f.clause.index).at(-1);
  return before ?? fits[0] ?? null;
}
