import type { Action, Edtf } from '@chancery/reader';
import type { Text } from '../told.ts';

/** How the record words a date, an action, a list: for the `why` of an entry. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const GROUPS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** “1 June 2018”, “June 2018”, “autumn 2017”, “by 30 April 2026”, “3 October 2023 to 4 October 2023”. */
export function sayDate(edtf: Edtf): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return sayPart(from);
  if (from === '..' || from === '') return `by ${sayPart(to)}`;
  return to === '..' || to === '' ? `from ${sayPart(from)}` : `${sayPart(from)} to ${sayPart(to)}`;
}

function sayPart(part: string): string {
  const [year = '', month, day] = part.split('-');
  if (year.includes('X')) return `the ${year.replaceAll('X', '0')}s`;
  if (month === undefined) return year;
  const name = GROUPS[month] ?? MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** “Juba Times of 24 November 2026”. */
export const sayText = (text: Text): string =>
  `${text.outlet ?? text.url ?? text.id}${text.published === null ? '' : ` of ${sayDate(text.published)}`}`;

export const sayTexts = (texts: readonly Text[]): string =>
  sayList([...new Set(texts)].sort((a, b) => a.index - b.index).map(sayText));

export function sayList(items: readonly string[]): string {
  const rest = items.slice(0, -1);
  const last = items.at(-1) ?? '';
  return rest.length ? `${rest.join(', ')} and ${last}` : last;
}

export const sayCount = (n: number, one: string, many = `${one}s`): string =>
  `${NUMBERS[n] ?? n} ${n === 1 ? one : many}`;
const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');

/** An act as a noun: “entry into force”, “signature”. */
export const sayAction = (action: Action): string => NOUNS[action] ?? action.replaceAll('-', ' ');

const NOUNS: Partial<Record<Action, string>> = {
  established: 'establishment of relations',
  restored: 'restoration of relations',
  upgraded: 'upgrade of relations',
  negotiating: 'negotiation',
  concluded: 'conclusion',
  initialled: 'initialling',
  signed: 'signature',
  consent: 'consent of parliament',
  ratified: 'ratification',
  'provisionally-applied': 'beginning of provisional application',
  'in-force': 'entry into force',
  amended: 'amendment',
  extended: 'extension',
  suspended: 'suspension',
  terminated: 'termination',
  withdrawn: 'withdrawal',
  joint: 'joint statement',
  appointed: 'appointment',
  'took-office': 'taking of office',
  'left-office': 'leaving of office',
  credentials: 'presentation of credentials',
  'embassy-opened': 'opening of the embassy',
  'embassy-closed': 'closing of the embassy',
};
