const MAN = /^(?:English|French|Dutch|Irish|Welsh|Scotch)$/;
const PLURAL = /(?:an|i|ak|ek|ik|kh|men|iot|ene|in|ino|ina|al|av|ar|Czech|Lao)$/;
const NONE = /(?:ese|ois|ais|Swiss|Manx|Kyrgyz|Ni-Vanuatu|I-Kiribati|Basotho|Motswana|[A-Z]|\.)$/;

/** The people made of an adjective: `Kazakh` → `Kazakhs`; `French` → `Frenchman` …; none of `Swiss`, `Japanese`. */
export function peopleOf(adjective: string): string[] {
  if (NONE.test(adjective) || / Islands?$/.test(adjective)) return [];
  if (MAN.test(adjective)) return ['man', 'men', 'woman', 'women'].map((end) => adjective + end);
  return PLURAL.test(adjective) ? [`${adjective}s`] : [];
}
