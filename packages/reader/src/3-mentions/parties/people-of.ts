const MAN = /^(?:English|French|Dutch|Irish|Welsh|Scotch)$/;
const PLURAL =
  /(?:an|i|ak|ek|kh|men|yot|iot|ene|in|rab|ai|ino|ina|al|av|at|ar|zi|Greek|Czech|Lao|Turk|Uzbek|ik|Kanak)$/;
const NONE = /(?:ese|ois|ais|Swiss|Manx|Kyrgyz|Ni-Vanuatu|I-Kiribati|Basotho|Motswana|[A-Z]|\.)$/;

/** The people made of an adjective: `Kazakh` → `Kazakhs`; `French` → `Frenchman` …; none of `Swiss`, `Japanese`. */
export function peopleOf(adjective: string): string[] {
  if (NONE.test(adjective) || / Islands?$/.test(adjective)) return [];
  if (MAN.test(adjective)) return ['man', 'men', 'woman', 'women'].map((end) => adjective + end);
  return PLURAL.test(adjective) ? [`${adjective}s`] : [];
}
