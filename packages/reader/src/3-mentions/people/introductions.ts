import type { PartyMention } from '../mention.ts';
import { readGroup } from './groups.ts';
import { type Name, readName, readNameBefore } from './names.ts';
import { officeOf, type Telling, told } from './tellings.ts';
import { joinTitles, type Title } from './titles.ts';
import { LINE, type Words } from './words.ts';

/** Where the text names a person with an office: before the name, after it, around it. In order. */
export function introduce(w: Words, titles: readonly Title[]): { tellings: Telling[]; bare: Title[] } {
  const tellings: Telling[] = [];
  const bare: Title[] = [];
  for (let t = 0; t < titles.length; t++) {
    const title = titles[t]!;
    if (title.plural) {
      const group = readGroup(w, title);
      if (group.length) tellings.push(...group);
      else bare.push(title);
      continue;
    }
    const chain = chainFrom(w, titles, t);
    const linked = link(w, chain, tellings.at(-1)) ?? (chain.length > 1 ? link(w, [title], tellings.at(-1)) : null);
    if (!linked) bare.push(title);
    else {
      const last = tellings.at(-1);
      if (last && last.name.from === linked.telling.name.from) mergeInto(last, linked.telling);
      else tellings.push(linked.telling);
      t += linked.used - 1;
    }
  }
  return { tellings, bare };
}

function mergeInto(telling: Telling, more: Telling): void {
  telling.offices.push(...more.offices);
  telling.to = Math.max(telling.to, more.to);
}

/** Titles that follow each other with a dash, a stroke or an “and” between them. */
function chainFrom(w: Words, titles: readonly Title[], t: number): Title[] {
  const chain = [titles[t]!];
  for (let next = titles[t + 1]; next && chain.length < 4; next = titles[t + chain.length]) {
    const last = chain.at(-1)!;
    if (next.plural || next.from !== last.to + 1 || w.flags[last.to]! & LINE || w.flags[next.from]! & LINE) break;
    if (!/^(?:[-–—/&]|and)$/.test(w.lower[last.to]!)) break;
    if (next.owner !== 'none' && next.owner !== 'the') break;
    chain.push(next);
  }
  return chain;
}

interface Link {
  telling: Telling;
  used: number;
}

function link(w: Words, chain: Title[], last: Telling | undefined): Link | null {
  const first = chain[0]!;
  const end = chain.at(-1)!;
  return forward(w, chain, end) ?? backward(w, chain, first, end, last);
}

function forward(w: Words, chain: Title[], end: Title): Link | null {
  const at = skipBracket(w, end.to);
  if (at >= w.count || w.flags[at]! & LINE) return null;
  const comma = w.word[at] === ',';
  const name = readName(w, comma ? at + 1 : at);
  if (!name || w.flags[name.outer]! & LINE || (comma && !isApposition(w, chain[0]!, name))) return null;
  const suffix = partyAfter(w, name.to);
  const offices = officesOf(w, chain);
  const to = suffix && offices.every((o) => !o.party) ? suffix.to : name.to;
  if (suffix) for (const o of offices) if (!o.party && !chain[0]!.sentTo) o.party = suffix.party;
  return { telling: told(name, { from: chain[0]!.from, to, offices }), used: chain.length };
}

/** “High Representative (HR/VP) Josep Borrell” */
function skipBracket(w: Words, at: number): number {
  if (w.word[at] !== '(') return at;
  for (let i = at + 1; i < w.count && i < at + 6; i++) if (w.word[i] === ')') return i + 1;
  return at;
}

/** “the Prime Minister of Cabo Verde, Ulisses Tavares Monteiro.”, “its chief, Sabine Kerkhof, said” */
function isApposition(w: Words, title: Title, name: Name): boolean {
  if (closes(w, name.to))
    return name.parts.length > 1 || name.outer < name.from || title.owner !== 'none' || title.parties.length > 0;
  if (partyAfter(w, name.to)) return true;
  return name.outer < name.from && name.parts.length > 1;
}

const closes = (w: Words, at: number): boolean =>
  at >= w.count ||
  (w.flags[at]! & LINE) !== 0 ||
  /^[,.;:()\]–—!?"”-]$/.test(w.word[at]!) ||
  w.lower[at] === 'and' ||
  w.lower[at] === 'to';

function backward(w: Words, chain: Title[], first: Title, end: Title, last: Telling | undefined): Link | null {
  const mark = first.from - 1;
  if (mark < 1 || w.flags[first.from]! & LINE || !/^[,(–—]$/.test(w.word[mark]!)) return null;
  if (!closes(w, end.to) && w.lower[end.to] !== 'who') return null;
  const floor = last && last.to <= mark && last.name.to < last.to ? last.to : 0;
  const name = readNameBefore(w, mark, floor);
  if (!name) return null;
  if (last && last.name.from === name.from && last.offices.length) return null;
  if (name.parts.length < 2 && name.outer === name.from && !chain.some((t) => t.parties.length)) return null;
  return { telling: told(name, { to: end.to, offices: officesOf(w, chain) }), used: chain.length };
}

/** The party told right after a name: “Sione Vaipulu of Tonga”, “Nino Kvaratskhelia (Georgia)”. */
export function partyAfter(w: Words, at: number): { party: string; to: number } | null {
  if (at + 1 >= w.count || w.flags[at]! & LINE) return null;
  const of = w.lower[at] === 'of' || w.lower[at] === 'from';
  if (!of && w.word[at] !== '(') return null;
  let k = at + 1;
  if (w.lower[k] === 'the') k++;
  const p = k < w.count ? w.partyAt[k]! : -1;
  if (p < 0) return null;
  const m: PartyMention = w.parties[p]!;
  if (m.form === 'organ' || m.form === 'demonym') return null;
  if (of) return { party: m.party, to: m.to };
  return w.word[m.to] === ')' ? { party: m.party, to: m.to + 1 } : null;
}

/** One office for titles that are joined, one each where their parties stand between them. */
function officesOf(w: Words, chain: Title[]) {
  const offices: Title[] = [];
  for (const title of chain) {
    const last = offices.at(-1);
    if (last && joins(last, title)) offices[offices.length - 1] = joinTitles(w, last, title);
    else offices.push(title);
  }
  return offices.map((t) => officeOf(w, t));
}

/** Nothing but the joint stands between the printed words. */
const joins = (a: Title, b: Title): boolean => a.pieces.at(-1)!.to === a.to && b.pieces[0]!.from === b.from;
