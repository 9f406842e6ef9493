/** The names of the months as dates are written with them: full, genitive and short forms, in lower case. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio janeiro январь января янв січня січень қаңтар қаңтары ocak oca stycznia styczeń januari يناير',
  'february feb februar février févr fév fevrier febrero febbraio fevereiro февраль февраля фев февр лютого лютий ақпан ақпаны şubat lutego luty februari فبراير',
  'march mar märz mär mrz mars marzo março март марта мар березня березень наурыз наурызы mart marca marzec maart مارس',
  'april apr avril avr abril abr aprile апрель апреля апр квітня квітень сәуір сәуірі nisan kwietnia kwiecień أبريل',
  'may mai mayo maggio maio май мая травня травень мамыр мамыры mayıs maja maj mei مايو',
  'june jun juni juin junio giugno junho июнь июня июн червня червень маусым маусымы haziran czerwca czerwiec يونيو',
  'july jul juli juillet juil julio luglio julho июль июля июл липня липень шілде шілдесі temmuz lipca lipiec يوليو',
  'august aug août aout agosto ago август августа авг серпня серпень тамыз тамызы ağustos sierpnia sierpień augustus أغسطس',
  'september sep sept septembre septiembre settembre setembro сентябрь сентября сен сент вересня вересень қыркүйек қыркүйегі eylül września wrzesień سبتمبر',
  'october oct oktober okt octobre octubre ottobre outubro октябрь октября окт жовтня жовтень қазан қазаны ekim października październik أكتوبر',
  'november nov novembre noviembre novembro ноябрь ноября ноя нояб листопада листопад қараша қарашасы kasım listopada نوفمبر',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro декабрь декабря дек грудня грудень желтоқсан желтоқсаны aralık grudnia grudzień ديسمبر',
];

/** Name → month, 1 to 12. “Листопада” is November in Ukrainian and Polish alike. */
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

export const monthOf = (name: string): number | null => MONTH_OF.get(name.toLowerCase().replace(/\.$/, '')) ?? null;

/** All names, longest first, for a pattern. */
export const MONTH_NAMES: string = [...MONTH_OF.keys()].toSorted((a, b) => b.length - a.length).join('|');
