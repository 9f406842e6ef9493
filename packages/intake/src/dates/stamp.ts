import { MONTH_NAMES } from './months.ts';

/** Words that stand around a date in a line that is only a date line. */
const LABELS =
  'published publication posted created date time updated update last modified first on at by the of and ' +
  'am pm hrs hours gmt utc cet cest est edt msk bst min mins minute minutes read reading views hits ' +
  'опубликовано обновлено дата время в г года последнее обновление мск просмотров публикации ' +
  'publié mis à jour le la heures veröffentlicht aktualisiert am uhr stand den publicado actualizado el de del ' +
  'жарияланды жаңартылды жылғы st nd rd th er ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'понедельник вторник среда четверг пятница суббота воскресенье lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so lunes martes miércoles jueves viernes sábado domingo';

const KNOWN: ReadonlySet<string> = new Set([...LABELS.split(' '), ...MONTH_NAMES.split('|')]);

/**
 * The words of a line that are neither of a date nor of what stands around one; `names` are words known from elsewhere,
 * such as the author's. Null when the line holds no digit and so no date.
 */
export function besideDate(line: string, names: string | null = null): string[] | null {
  if (line.length > 160 || !/[\d٠-٩]/.test(line)) return null;
  const known = new Set((names ?? '').toLowerCase().match(/\p{L}+/gu) ?? []);
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !KNOWN.has(word) && !known.has(word) && !/^[年月日時分]+$/.test(word));
}

/** A date with a few words more: a place, a drawer of the site. Scripts without spaces are counted by their letters. */
export function isDateLine(text: string, names: string | null): boolean {
  const beside = besideDate(text, names);
  if (beside !== null && beside.length >= 2 && /[.;]\s*$/.test(text)) return false;
  const letters = beside?.join('') ?? '';
  return (
    beside !== null && beside.length <= 4 && letters.length <= (/[\p{sc=Han}\p{sc=Hiragana}]/u.test(letters) ? 12 : 40)
  );
}

/** “Updated” in any of the languages read. */
export const UPDATED_LABEL =
  /updated|modified|обновлен|изменен|mis à jour|modifié|aktualisiert|geändert|actualizad|modificad|жаңартыл|更新/i;
