import type { DateWords } from './date-words.ts';
import { EN_DATES } from './en/dates.ts';

/** Months and weekdays as feeds and page headers of other languages write them: “Mo, 23 Okt 2017”, “5 de mayo de 2021”. */
const MONTHS: string[][] = [
  ['januar', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'genn', 'janeiro', 'januari'],
  ['februar', 'fevrier', 'fevr', 'febrero', 'febbraio', 'fevereiro', 'februari'],
  ['maerz', 'mars', 'marzo', 'maart', 'mrz'],
  ['avril', 'avr', 'abril', 'abr', 'aprile'],
  ['mai', 'mayo', 'maggio', 'maio', 'mei'],
  ['juni', 'juin', 'junio', 'giugno', 'junho'],
  ['juli', 'juillet', 'juil', 'julio', 'luglio', 'julho'],
  ['aout', 'agosto', 'augustus', 'ago'],
  ['septembre', 'septiembre', 'settembre', 'setembro'],
  ['oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['novembre', 'noviembre', 'novembro'],
  ['dezember', 'dez', 'decembre', 'diciembre', 'dic', 'dicembre', 'dezembro'],
];
const WEEKDAYS: string[][] = [
  ['mo', 'montag', 'lundi', 'lunes', 'lunedi', 'maandag'],
  ['di', 'dienstag', 'mardi', 'martes', 'martedi', 'dinsdag'],
  ['mi', 'mittwoch', 'mercredi', 'miercoles', 'mercoledi', 'woensdag'],
  ['do', 'donnerstag', 'jeudi', 'jueves', 'giovedi', 'donderdag'],
  ['fr', 'freitag', 'vendredi', 'viernes', 'venerdi', 'vrijdag'],
  ['sa', 'samstag', 'samedi', 'sabado', 'sabato', 'zaterdag'],
  ['so', 'sonntag', 'dimanche', 'domingo', 'domenica', 'zondag'],
];

/** English and its neighbours, for a line that is known to be a header. Accents are folded before it is read. */
export const HEADER_DATES: DateWords = {
  ...EN_DATES,
  months: EN_DATES.months.map((names, i) => [...names, ...MONTHS[i]!]),
  doubtfulMonths: [],
  shortWeekdays: EN_DATES.shortWeekdays.map((names, i) => [...names, ...WEEKDAYS[i]!]),
  roles: { ...EN_DATES.roles, of: ['of', 'de', 'del', 'di', 'van'] },
};
