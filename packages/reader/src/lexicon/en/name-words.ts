const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Closed classes of words, as they matter for where the name of a thing begins and ends. */
export const DETERMINERS = words(`
  the a an this that these those its their his her our your my each both any some no such another every all
  several certain
`);

/** With these a thing is told as new to the reader, or as none; with the others as known. */
export const INDEFINITE = words('a an another each any some every several certain');
export const NEGATIVE = words('no such');

export const PREPOSITIONS = words(`
  of on in for to with by from at between among amongst under over within into onto about against concerning
  regarding amending establishing governing supplementing facilitating prohibiting relating pertaining providing
  through via towards toward until till since after before during without despite upon across along around
  behind beyond near per than as worth dated following including pending
`);

export const CONJUNCTIONS = words('and or &');

/** Words with which no name goes on, though a tagger may see a noun, an adjective or an adverb in them. */
export const NAME_STOPS = words(`
  which who whom whose what when where while whereas because if unless although though so but yet nor not is are
  was were be been being has have had do does did will would shall should may might must can could he she it
  they we you i him them us me one there here today yesterday tomorrow tonight now then soon later earlier ago
  again also already still just only even too more most-recently last next alike respectively once twice to-day
  meanwhile however therefore thus hence both-of-them said says
`);

/** Nouns in -ing that may end a name after another noun: “battery recycling”, but not “tourism starting”. */
export const GERUND_NOUNS = words(`
  recycling mining fishing training sharing processing building banking financing shipping policing
  manufacturing trafficking laundering smuggling licensing farming housing engineering monitoring planning
  learning breeding testing screening lending funding marketing packaging refining broadcasting peacekeeping
  logging demining hosting pricing clearing mapping surveying offsetting trading refuelling refueling swapping
  settling labelling labeling counselling counseling rebuilding twinning peacebuilding upgrading lighting
  drilling hunting whaling cropping flooding mailing cleaning servicing outsourcing programming handling grazing
  understanding meeting crossing gathering offering opening proceeding
`);
