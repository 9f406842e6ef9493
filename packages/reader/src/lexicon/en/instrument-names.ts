const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before the noun that tell of it, yet are not of its name: “a new, long-awaited agreement”. */
export const NOT_OF_NAME: ReadonlySet<string> = words(`
  new proposed draft planned existing current recent so-called landmark historic long-awaited separate similar
  respective important major first second third fourth last previous earlier former future possible final full
  fresh key same other another latest said above above-mentioned aforementioned present controversial ambitious
  signed unsigned ratified amended revised updated wide-ranging potential
  eventual long-delayed stalled much-awaited related relevant original initial further subsequent outstanding
  only very entire whole parallel old older formal informal written binding definitive preliminary lasting
  working sweeping far-reaching crucial vital groundbreaking breakthrough unprecedented big huge massive
  tentative lucrative
`);

/** “a US-brokered agreement”: who helped is no party. */
export const BROKERED: ReadonlySet<string> = words('brokered mediated sponsored backed led facilitated supervised');

/** Forms of treaty verbs that a tagger takes for nouns in headlines: “EU, Kazakhstan sign agreement”. */
export const HEADLINE_VERBS: ReadonlySet<string> = words(`
  sign signs signed ink inks inked seal seals sealed reach reaches reached conclude concludes concluded ratify
  ratifies ratified approve approves approved agree agrees agreed initial initials initialled initialed clinch
  clinches strike strikes finalise finalises finalize finalizes denounce denounces suspend suspends adopt adopts
  issue issues negotiate negotiating signing ratifying concluding adopting approving implementing
`);

/** Nouns before the noun that a tagger takes for verbs: “grant agreement”. */
export const NOUN_VERBS: ReadonlySet<string> = words(`
  grant loan trade transit exchange control transfer return transport visa exit support supply swap lease
  purchase share release guarantee research cooperation review travel access work force limit start launch
`);

/** What may stand before the noun although it holds a preposition: “Trade in Goods Agreement”. */
export const PREMODIFIER_PHRASES: ReadonlySet<string> = new Set([
  'trade in goods',
  'trade in services',
  'status of forces',
  'status of mission',
  'rules of origin',
  'exchange of information',
  'transfer of prisoners',
]);

/** What can lead to what an instrument is about: “on”, “relating to”. Of two that begin at one word the longer is taken. */
export const CONNECTORS: readonly string[] = (
  'on, for, of, in, at, to, by, over, across, under, worth, about, against, concerning, regarding, amending, establishing, ' +
  'governing, supplementing, facilitating, prohibiting, relating to, pertaining to, with respect to, with regard to, ' +
  'in respect of, in relation to, providing for, setting up, in the field of, in the fields of, in the area of, ' +
  'in the areas of, in the sphere of'
).split(', ');

/** With these a subject in quotation marks begins: agreement “On extradition”. */
export const OPENS_QUOTED: ReadonlySet<string> = words('on about concerning regarding for');

/** “between A and B”, “with B” */
export const BEFORE_SIDES: ReadonlySet<string> = words('between among with');

/** A date after one of these is told of the instrument or of its event. */
export const BEFORE_DATE: ReadonlySet<string> = words('of on in from dated for');
export const DATED: ReadonlySet<string> = words('of dated');

/** “of up to 5 million”, “worth about 5 million” */
export const MEASURES: ReadonlySet<string> = new Set(
  'up to, more than, at least, less than, about, around, some, approximately, nearly, almost'.split(', '),
);

/** “carrying out”, “setting up” */
export const PARTICLES: ReadonlySet<string> = words('out up off down back over');

/** “carriage by road” */
export const WAYS: ReadonlySet<string> = words('road sea air rail water pipeline');

/** “an agreement of its kind” */
export const KINDS: ReadonlySet<string> = words('kind sort type own');

/** “cooperation in the field of protocol” is about the protocol, not one. */
export const FIELDS: ReadonlySet<string> = words('field fields area areas sphere spheres');

/** “expressed their agreement” */
export const EXPRESSING: ReadonlySet<string> = words(
  'express expresses expressed expressing voiced signalled signaled indicated',
);

/** “-ing” words before the noun that are of its name: “amending protocol”. */
export const DOING: ReadonlySet<string> = words('amending implementing');

/** “a 22-article treaty” */
export const LENGTHS: ReadonlySet<string> = words('article page chapter paragraph');

/** “the agreement, known as the Prespa Agreement” */
export const ALIASES: ReadonlySet<string> = new Set(
  'known as, also known as, better known as, commonly known as, called, also called, commonly called, dubbed, named, nicknamed, entitled, titled'.split(
    ', ',
  ),
);

/** What may stand in the brackets of an abbreviation: “(hereinafter referred to as the PTA)”. */
export const BEFORE_ABBREVIATION: ReadonlySet<string> = words('hereinafter hereafter the referred to as');

/** Words without an initial in an abbreviation. */
export const WITHOUT_INITIAL: ReadonlySet<string> = words('of and the for in on to with between a an');

/** “Convention No. 190” */
export const NUMBER_SIGN: ReadonlySet<string> = words('no no.');

/** What a signature is never set in: “the shelf in the Barents Sea”. */
export const WATERS_AND_LANDS: ReadonlySet<string> = words(`
  sea ocean gulf bay strait river basin lake channel region zone arctic antarctic sahel balkans caucasus
  peninsula desert valley delta mountains alps carpathians
`);

/** Nouns of fields of cooperation, to tell “in Agriculture” (part of the name) from “in Bishkek” (where it was signed). */
export const FIELD_NOUNS: ReadonlySet<string> = words(`
  agriculture culture tourism trade science sport sports energy health research space
  transport fisheries forestry defence defense finance goods services gas water youth media
  criminal civil legal customs economic higher halal renewable southeast central
  south north east west europe africa asia antarctica outer matters
`);

/** Nouns that go on with “in”: “cooperation in mining”. */
export const TAKES_IN: ReadonlySet<string> = words(`
  cooperation co-operation collaboration partnership participation assistance trade investment investments
  exchange exchanges goods research training relations interest work contacts projects activities operations
  interests commerce investors capital coordinating cooperating collaborating
`);

/** Nouns that go on with “to”. */
export const TAKES_TO: ReadonlySet<string> = words(`
  access protocol amendment amendments annex accession addendum supplement support assistance relating approach
  contribution return
`);

/** Nouns after “on” that tell how or when, not about what: “on behalf of”. */
export const NOT_AFTER_ON: ReadonlySet<string> = words(`
  behalf condition occasion time board sidelines margins eve basis account grounds terms paper track hold offer
  display site order way ground day days side sides
`);

/** “an agreement to boost trade” tells what it is for, “to build a bridge” what it is about. */
export const PURPOSES: ReadonlySet<string> = words(`
  boost enhance strengthen deepen promote expand improve increase foster support help ensure formalise formalize
  cement pave allow enable permit update further bolster advance consolidate widen broaden intensify make be
  have give take bring
`);

/** Nouns after “for” or “in” that tell of the event, not of the subject: “for signature”, “in the presence of”. */
export const NOT_A_SUBJECT: ReadonlySet<string> = words(`
  time signature ratification approval consideration years year months month weeks days example instance now
  presence capital city town village margins sidelines course framework future coming morning afternoon evening
  end beginning middle event principle return exchange ceremony occasion
`);

/** Nouns of offices and bodies that go on with “for”: “Ministry for Trade”. */
export const TAKES_FOR: ReadonlySet<string> = words(`
  minister ministers ministry ministries department secretary secretariat committee commission agency council
  centre center office fund bank institute commissioner authority
`);

/** With these a list goes on to tell what became of an entry: “… signed on 3 May”. */
export const TREATY_PARTICIPLES: ReadonlySet<string> = words(`
  signed initialled initialed reached adopted concluded dated ratified approved extended amended suspended terminated
  denounced annexed applied pending currently under
`);

/** Sides whose “agreement” is a yes, not a paper: “subject to the agreement of both parties”. */
export const CONSENTING: ReadonlySet<string> = words(`
  parties party sides side governments government states state all both members ministers president presidents
  minister parliament council
`);

/** Official long names: “between the Government of A and the Government of B” is of a formal title. */
export const FORMAL_SIDE: ReadonlySet<string> = words(`
  government governments republic kingdom ministry ministries confederation federation council union
  commonwealth
`);
