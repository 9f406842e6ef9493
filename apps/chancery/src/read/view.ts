import type { Claim, ClaimType, Explanation, Reading } from '@chancery/reader';
import type { Output } from '../cli/output.ts';
import { clip, pad, wrap } from '../cli/text.ts';

const GROUPS: readonly (readonly [ClaimType, string])[] = [
  ['relations', 'Relations'],
  ['instrument', 'Agreements'],
  ['meeting', 'Meetings'],
  ['statement', 'Statements'],
  ['commitment', 'Commitments'],
  ['measure', 'Measures'],
  ['appointment', 'Offices'],
  ['figure', 'Figures'],
];

export interface ViewOptions {
  /** The file's name, when several are shown. */
  name: string | null;
  /** Show which rule found each claim, and how. */
  why: boolean;
  out: Output;
}

/** The record of one text for people: what it is, who is in it, then the claims by kind, each with date, parties and words. */
export function view(
  { reading, explanations }: { reading: Reading; explanations: Explanation[] },
  { name, why, out }: ViewOptions,
): string[] {
  const { paint, width } = out;
  const lines = [...heading(reading, name, out), ...who(reading, out)];
  for (const [type, title] of GROUPS) {
    const claims = reading.claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => claim.type === type);
    if (claims.length === 0) continue;
    lines.push('', paint.bold(title));
    for (const { claim, i } of claims) {
      lines.push(...entry(claim, reading, out));
      if (why) lines.push(...reasons(explanations[i]!, width).map((l) => paint.dim(l)));
    }
  }
  for (const d of reading.diagnostics ?? []) lines.push('', paint.yellow(`Note: ${d.message}. [${d.code}]`));
  lines.push('');
  return lines;
}

function heading({ document: d }: Reading, name: string | null, { paint, width }: Output): string[] {
  const about = [d.outlet, d.place, d.published ?? 'no date known'].filter(Boolean).join(' · ');
  return [
    ...(name ? [paint.dim(`── ${name}`)] : []),
    ...(d.title ? wrap(d.title, width).map((l) => paint.bold(l)) : []),
    paint.dim(about),
    ...(d.source ? [paint.dim(`credited to ${d.source}`)] : []),
  ];
}

function who({ parties, people }: Reading, { paint, width }: Output): string[] {
  const lines: string[] = [];
  if (parties.length)
    lines.push('', ...hang(paint.bold('Parties  '), parties.map((p) => `${p.name} (${p.id})`).join(', '), width, 9));
  people.forEach((p, i) => {
    const offices = p.offices.map((o) => `${o.title}${o.party ? `, ${o.party}` : ''}`).join('; ');
    lines.push(
      ...hang(
        i === 0 ? paint.bold('People   ') : ' '.repeat(9),
        `${p.name}${offices ? ` – ${offices}` : ''}`,
        width,
        9,
      ),
    );
  });
  return lines;
}

/** One claim: “2022-11-07  signed  EU, KAZ — Agreement …”, then its words. */
function entry(claim: Claim, reading: Reading, { paint, width }: Output): string[] {
  const instrument = reading.instruments.find((i) => i.id === claim.instrument);
  const parties = claim.actors.join(', ') + (claim.targets.length ? ` → ${claim.targets.join(', ')}` : '');
  const status = claim.status === 'happened' ? '' : ` (${claim.status})`;
  const what = claim.figure
    ? `${claim.figure.value.toLocaleString('en')} ${claim.figure.unit}`
    : (instrument?.short ?? instrument?.name ?? '');
  const head = `${claim.action}${status}  ${parties}${what ? ` — ${what}` : ''}${claim.due ? ` — due ${claim.due}` : ''}`;
  const date = claim.date ?? 'no date';
  const [first = '', ...more] = wrap(head, width - 14);
  const by = claim.attribution.by ? ` – ${claim.attribution.mode} by ${claim.attribution.by}` : '';
  const quote = clip(`“${claim.evidence.quote.replace(/\s+/g, ' ')}”`, 400) + by;
  return [
    `  ${pad(date, 10)}  ${colourOf(claim, paint)(first)}`,
    ...more.map((l) => `              ${l}`),
    ...wrap(quote, width - 14).map((l) => paint.dim(`              ${l}`)),
  ];
}

function colourOf(claim: Claim, paint: Output['paint']): (text: string) => string {
  if (claim.status === 'denied') return paint.red;
  if (claim.status === 'planned' || claim.status === 'proposed' || claim.status === 'conditional') return paint.cyan;
  return paint.green;
}

function reasons(why: Explanation, width: number): string[] {
  const parts = [
    `rule ${why.rule} at “${why.predicate.quote}” (${why.predicate.lemma})`,
    ...(why.subject ? [`subject “${why.subject.quote}”`] : []),
    ...why.objects.map((o) => `object “${o.quote}”`),
    `date: ${why.date}`,
    ...(why.due ? [`due: ${why.due}`] : []),
  ];
  return parts.flatMap((p) => wrap(`· ${p.replace(/\s+/g, ' ')}`, width - 16).map((l) => `                ${l}`));
}

function hang(label: string, text: string, width: number, indent: number): string[] {
  const [first = '', ...more] = wrap(text, width - indent);
  return [label + first, ...more.map((l) => ' '.repeat(indent) + l)];
}
