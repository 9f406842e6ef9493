const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Closed classes of words, as they matter for where the name of a thing begins and ends. */
export const DETERMINERS = words(
  'the a an this that these those its their his her our your my each both any some no such another every all several certain',
);

export const PREPOSITIONS = words(
  'of on in for to with by from at between among amongst under over within into onto about against concerning regarding amending establishing governing supplementing facilitating prohibiting relating pertaining providing through via towards toward until till since after before during without despite upon across along around behind beyond near per than as worth dated following including',
);

export const CONJUNCTIONS = words('and or &');

/** Words with which no name goes on, though a tagger may see a noun, an adjective or an adverb in them. */
export const NAME_STOPS = words(
  'which who whom whose what when where while whereas because if unless although though so but yet nor not is are was were be been being has have had do does did will would shall should may might must can could he she it they we you i him them us me one there here today yesterday tomorrow tonight now then soon later earlier ago again also already still just only even too more most-recently last next alike respectively once twice to-day meanwhile however therefore thus hence both-of-them said says',
);
