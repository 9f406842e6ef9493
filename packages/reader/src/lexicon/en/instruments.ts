import type { InstrumentKind } from '../../reading.ts';

/**
 * What a noun needs beside it to name an instrument. `bare`: nothing (“the treaty”); `modified`: words that say which
 * (“transit arrangement”) or capitals; `proper`: capitals; `title`: capitals and words that say which (“the Rome Statute”); `joint`: one of the words in
 * `JOINT_WORDS` (“joint statement”); `echo`: never an instrument of its own, only another word for one told before
 * (“the document”).
 */
export type HeadNeed = 'bare' | 'proper' | 'modified' | 'title' | 'joint' | 'echo';

export interface Head {
  /** In lower case, words parted by one space. */
  words: string;
  kind: InstrumentKind;
  need: HeadNeed;
  /** Nouns of one family may stand for each other: “the pact” for an agreement. */
  family: string;
  plural?: true;
  /** Only with two capitals in it: “FTA”, “MoU”. */
  abbreviation?: true;
}

const head = (family: string, kind: InstrumentKind, need: HeadNeed, ...words: string[]): Head[] =>
  words.map((w) => ({ words: w, kind, need, family }));
const plural = (family: string, kind: InstrumentKind, need: HeadNeed, ...words: string[]): Head[] =>
  words.map((w) => ({ words: w, kind, need, family, plural: true }));

const abbreviation = (family: string, kind: InstrumentKind, ...words: string[]): Head[] =>
  words.map((w) => ({ words: w, kind, need: 'bare', family, abbreviation: true }));

/** The nouns that name kinds of instrument. Of two that begin at one word the longer is taken. */
export const HEADS: readonly Head[] = [
  ...head('agreement', 'agreement', 'bare', 'agreement', 'accord', 'pact', 'deal'),
  ...plural('agreement', 'agreement', 'bare', 'agreements', 'accords', 'pacts', 'deals'),
  ...head('agreement', 'agreement', 'modified', 'arrangement', 'compact', 'concordat', 'armistice'),
  ...abbreviation(
    'agreement',
    'agreement',
    'fta',
    'sofa',
    'cepa',
    'dtaa',
    'dta',
    'pta',
    'pca',
    'saa',
    'epca',
    'dcfta',
    'usmca',
  ),
  ...abbreviation('agreement', 'agreement', 'nafta', 'cptpp', 'rcep', 'afcfta', 'jcpoa'),
  ...abbreviation('convention', 'convention', 'unclos'),
  ...head('treaty', 'treaty', 'bare', 'treaty'),
  ...abbreviation('treaty', 'treaty', 'bit', 'npt', 'ctbt', 'start'),
  ...plural('treaty', 'treaty', 'bare', 'treaties'),
  ...head('protocol', 'protocol', 'bare', 'protocol'),
  ...plural('protocol', 'protocol', 'bare', 'protocols'),
  ...head('convention', 'convention', 'bare', 'convention'),
  ...head('convention', 'convention', 'title', 'covenant'),
  ...plural('convention', 'convention', 'bare', 'conventions'),
  ...head('charter', 'charter', 'title', 'charter'),
  ...head('memorandum', 'memorandum', 'bare', 'memorandum'),
  ...abbreviation('memorandum', 'memorandum', 'mou', 'moc', 'moa'),
  ...head('memorandum', 'memorandum', 'bare', 'memorandum of understanding', 'memorandum of mutual understanding'),
  ...head('memorandum', 'memorandum', 'bare', 'memorandum of cooperation', 'memorandum of co-operation'),
  ...head('memorandum', 'memorandum', 'bare', 'memorandum of agreement', 'memorandum of intent'),
  ...plural('memorandum', 'memorandum', 'bare', 'memoranda', 'memorandums'),
  { words: 'mous', kind: 'memorandum', need: 'bare', family: 'memorandum', plural: true, abbreviation: true },
  ...plural('memorandum', 'memorandum', 'bare', 'memoranda of understanding', 'memorandums of understanding'),
  ...head('declaration', 'declaration', 'joint', 'declaration'),
  ...head('declaration', 'declaration', 'modified', 'declaration of intent', 'joint vision'),
  ...head('statement', 'statement', 'joint', 'statement', 'communique', 'communiqué'),
  ...head('statement', 'statement', 'modified', 'vision statement'),
  ...head('roadmap', 'roadmap', 'bare', 'roadmap', 'road map', 'action plan', 'plan of action'),
  ...head(
    'roadmap',
    'roadmap',
    'bare',
    'programme of cooperation',
    'program of cooperation',
    'cooperation programme',
    'programme of consultations',
    'plan of consultations',
  ),
  ...head(
    'roadmap',
    'roadmap',
    'bare',
    'cooperation program',
    'plan of cooperation',
    'cooperation plan',
    'work programme',
    'work plan',
  ),
  ...head('roadmap', 'roadmap', 'title', 'programme', 'program', 'framework', 'plan'),
  ...head('roadmap', 'roadmap', 'proper', 'association agenda'),
  ...head('contract', 'contract', 'bare', 'contract'),
  ...plural('contract', 'contract', 'bare', 'contracts'),
  ...head('notes', 'other', 'modified', 'exchange of notes', 'exchange of letters'),
  ...head('notes', 'other', 'modified', 'modus vivendi'),
  ...head('notes', 'other', 'proper', 'final act'),
  ...head('notes', 'other', 'bare', 'letter of intent', 'letters of intent', 'terms of reference', 'agreed minutes'),
  ...head('statute', 'other', 'title', 'statute'),
  ...head('consensus', 'other', 'title', 'consensus'),
  ...head('partnership', 'declaration', 'title', 'partnership'),
  ...head('', 'other', 'echo', 'document', 'text', 'instrument', 'truce', 'ceasefire'),
];

/** Premodifiers (or what follows) that make a statement, declaration or communiqué one of several parties. */
export const JOINT_WORDS: ReadonlySet<string> = new Set(
  'joint common trilateral tripartite quadrilateral bilateral final concluding summit leaders ministerial political solemn chair chairman chairwoman chairperson chairpersons presidency'.split(
    ' ',
  ),
);

/** Of a noun, the premodifiers with which it is nothing between states: “a health protocol”, “the party convention”. */
export const NOT_WITH: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    agreement:
      'licence license licensing employment tenancy rental plea coalition shareholder shareholders merger takeover acquisition confidentiality non-disclosure sponsorship collective wage',
    deal: 'great good big green plea transfer real raw business record film book takeover merger coalition',
    pact: 'suicide coalition growth',
    accord: 'own',
    protocol:
      'health sanitary safety medical treatment test testing state diplomatic internet communication communications security-screening',
    convention: 'national party constitutional democratic republican nominating annual comic trade-union',
    contract: 'employment labour labor work marriage social private player sponsorship rental pension insurance',
    declaration: 'customs tax income asset assets unilateral',
    statement: 'false bank financial mission opening closing',
    memorandum: 'explanatory internal office',
    roadmap: 'domestic national party',
    arrangement: 'incentive travel seating institutional constitutional transitional living tax pension flower',
    charter: 'air flight school city company citizens',
    framework: 'legal regulatory institutional european policy national multiannual financial sendai',
    programme:
      'macro-financial assistance copernicus erasmus horizon nuclear missile space food nations environment television training ballistic government reform support stabilisation',
    'action plan': 'national party government municipal city school company',
    plan: 'peace recovery business marshall national government family five-year pension colombo',
    partnership: 'eastern southern',
  }).map(([noun, words]) => [noun, new Set(words.split(' '))]),
);

/** Words with which alone “agreement” is a state of mind: “broad agreement”. */
export const ABSTRACT: ReadonlySet<string> = new Set(
  'broad unanimous tacit prior full wide widespread common complete mutual near total substantial rough little much growing better'.split(
    ' ',
  ),
);

/** Nouns after the noun that take it for themselves: “Treaty Section”, “charter flight”, “protocol officer”. */
export const TAKES_HEAD: ReadonlySet<string> = new Set(
  'section office officer officers department division chief bodies body law worker workers flight flights school schools centre center series number paper unit desk framework system regime law-making reform bank matters affairs service staff'.split(
    ' ',
  ),
);

/** Words before the noun that tell of it, yet are not of its name: “a new, long-awaited agreement”. */
export const NOT_OF_NAME: ReadonlySet<string> = new Set(
  'new proposed draft planned existing current recent so-called landmark historic long-awaited separate similar respective important major first second third fourth last previous earlier former future possible final full fresh key same other another latest said above above-mentioned aforementioned present controversial ambitious signed unsigned ratified amended revised updated wide-ranging comprehensive-looking possible potential eventual long-delayed stalled much-awaited related relevant original initial further subsequent outstanding only very entire whole parallel old older formal informal written binding definitive preliminary lasting working sweeping far-reaching crucial vital groundbreaking breakthrough unprecedented big huge massive tentative lucrative'.split(
    ' ',
  ),
);

/** “a US-brokered agreement”: who helped is no party. */
export const BROKERED: ReadonlySet<string> = new Set(
  'brokered mediated sponsored backed led facilitated supervised'.split(' '),
);

/** Forms of treaty verbs that a tagger takes for nouns in headlines: “EU, Kazakhstan sign agreement”. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'sign signs signed ink inks inked seal seals sealed reach reaches reached conclude concludes concluded ratify ratifies ratified approve approves approved agree agrees agreed initial initials initialled initialed clinch clinches strike strikes finalise finalises finalize finalizes denounce denounces suspend suspends adopt adopts issue issues negotiate negotiating signing ratifying concluding adopting approving implementing'.split(
    ' ',
  ),
);

/** Nouns before the noun that a tagger takes for verbs: “grant agreement”. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  'grant loan trade transit exchange control transfer return transport visa exit support supply swap lease purchase share release guarantee research cooperation review travel access work force limit start launch'.split(
    ' ',
  ),
);

/** Premodifiers of a type of instrument that many pairs of states have; with them a date is needed to tell which. */
export const COMMON_TYPES: ReadonlySet<string> = new Set([
  'free trade',
  'air services',
  'air transport',
  'double taxation',
  'social security',
  'visa waiver',
  'mutual legal assistance',
  'investment protection',
  'technical cooperation',
  'joint',
  'joint press',
]);

/** Subjects of instruments: with one of them alone a name does not yet tell which. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  'trade salvage administrative annual association framework consular extradition investment transit border boundary peace gas oil water loan grant pensions pension visa tax customs cultural culture economic scientific technical military defence defense security fisheries fishing transport maritime aviation energy nuclear cooperation partnership preferential general special additional supplementary implementing technical health labour labor migration readmission education tourism environment environmental climate digital space agriculture agricultural status free association investments services air double taxation bilateral multilateral intergovernmental regional international commercial commerce financial finance friendship ceasefire armistice prisoners access guarantee headquarters host basing mission delimitation demarcation neutrality alliance mutual navigation arbitration arms sales lease supply'.split(
    ' ',
  ),
);

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

/** Words of which one must be in the name of a programme, framework or plan of two parties. */
export const SHARED_WORK: ReadonlySet<string> = new Set(
  'cooperation co-operation exchange exchanges partnership development implementation joint cultural climate energy action work collaboration practical'.split(
    ' ',
  ),
);

/** Words that say what an instrument is about after it, e.g. “on”, “relating to”. */
export const SUBJECT_CONNECTORS: readonly string[] = [
  'on',
  'for',
  'concerning',
  'regarding',
  'about',
  'against',
  'amending',
  'establishing',
  'governing',
  'supplementing',
  'facilitating',
  'prohibiting',
  'relating to',
  'with respect to',
  'with regard to',
  'in respect of',
  'in relation to',
  'pertaining to',
  'providing for',
  'setting up',
  'in the field of',
  'in the fields of',
  'in the area of',
  'in the areas of',
  'in the sphere of',
];

/** What a signature is never set in: “the shelf in the Barents Sea”. */
export const WATERS_AND_LANDS: ReadonlySet<string> = new Set(
  'sea ocean gulf bay strait river basin lake channel region zone arctic antarctic sahel balkans caucasus peninsula desert valley delta mountains alps carpathians'.split(
    ' ',
  ),
);

/** Nouns of fields of cooperation, to tell “in Agriculture” (part of the name) from “in Bishkek” (where it was signed). */
export const FIELD_NOUNS: ReadonlySet<string> = new Set(
  'agriculture education culture tourism trade science sport sports energy health research space hydrography transport mining fisheries forestry statistics defence defense finance goods services gas water youth media criminal civil legal customs economic higher science technology halal renewable southeast south-east central south north east west europe africa asia antarctica outer matters information the'.split(
    ' ',
  ),
);

/** Nouns that go on with “in”: “cooperation in mining”. */
export const TAKES_IN: ReadonlySet<string> = new Set(
  'cooperation co-operation collaboration partnership participation assistance trade investment investments exchange exchanges goods research training relations interest work contacts projects activities operations interests commerce investors capital coordinating cooperating collaborating'.split(
    ' ',
  ),
);

/** Nouns that go on with “to”. */
export const TAKES_TO: ReadonlySet<string> = new Set(
  'access protocol amendment amendments annex accession addendum supplement support assistance relating approach contribution return'.split(
    ' ',
  ),
);

/** Nouns after “on” that tell how or when, not about what: “on behalf of”. */
export const NOT_AFTER_ON: ReadonlySet<string> = new Set(
  'behalf condition occasion time board sidelines margins eve basis account grounds terms paper track hold offer display site order way ground day days side sides'.split(
    ' ',
  ),
);

/** “an agreement to boost trade” tells what it is for, “to build a bridge” what it is about. */
export const PURPOSES: ReadonlySet<string> = new Set(
  'boost enhance strengthen deepen promote expand improve increase foster support help ensure formalise formalize cement pave allow enable permit update further bolster advance consolidate widen broaden intensify make be have give take bring'.split(
    ' ',
  ),
);

/** Adjectives that tell nothing of which instrument is meant: “the bilateral pact”. */
export const WITHOUT_CONTENT: ReadonlySet<string> = new Set(
  'bilateral mutual joint trilateral tripartite intergovernmental international regional multilateral interstate'.split(
    ' ',
  ),
);

/** Nouns after “for” or “in” that tell of the event, not of the subject: “for signature”, “in the presence of”. */
export const NOT_A_SUBJECT: ReadonlySet<string> = new Set(
  'time signature ratification approval consideration years year months month weeks days example instance now presence capital city town village margins sidelines course framework future coming morning afternoon evening end beginning middle event principle return exchange ceremony occasion'.split(
    ' ',
  ),
);

/** Nouns of offices and bodies that go on with “for”: “Ministry for Trade”. */
export const TAKES_FOR: ReadonlySet<string> = new Set(
  'minister ministers ministry ministries department secretary secretariat committee commission agency council centre center office fund bank institute commissioner authority'.split(
    ' ',
  ),
);

/** With these a list goes on to tell what became of an entry: “… signed on 3 May”. */
export const TREATY_PARTICIPLES: ReadonlySet<string> = new Set(
  'signed initialled initialed adopted concluded dated ratified approved extended amended suspended terminated denounced annexed applied pending currently under'.split(
    ' ',
  ),
);

/** Sides whose “agreement” is a yes, not a paper: “subject to the agreement of both parties”. */
export const CONSENTING: ReadonlySet<string> = new Set(
  'parties party sides side governments government states state all both members ministers president presidents minister parliament council'.split(
    ' ',
  ),
);

/** Official long names: “between the Government of A and the Government of B” is of a formal title. */
export const FORMAL_SIDE: ReadonlySet<string> = new Set(
  'government governments republic kingdom ministry ministries confederation federation council union commonwealth'.split(
    ' ',
  ),
);
