import type { InstrumentKind } from '../../reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What a noun needs beside it to name an instrument: nothing (`bare`, “the treaty”); capitals (`proper`); capitals or
 * words that say which (`modified`, “transit arrangement”); both (`title`, “the Rome Statute”); one of `JOINT_WORDS`
 * (`joint`, “joint statement”). `echo` is only another word for one told before (“the document”).
 */
export type HeadNeed = 'bare' | 'proper' | 'modified' | 'title' | 'joint' | 'echo';

/** Nouns of one family may stand for each other: “the pact” for an agreement. */
export type Family = Exclude<InstrumentKind, 'other'> | 'notes' | 'statute' | 'consensus' | 'partnership' | 'any';

export interface Head {
  /** In lower case, words parted by one space. */
  words: string;
  kind: InstrumentKind;
  need: HeadNeed;
  family: Family;
  plural: boolean;
  /** Only with two capitals in it: “FTA”, “MoU”. */
  abbreviation: boolean;
}

const heads = (family: Family, kind: InstrumentKind, need: HeadNeed, words: string): Head[] =>
  words.split(', ').map((w) => ({ words: w, kind, need, family, plural: false, abbreviation: false }));
const plurals = (kind: Exclude<InstrumentKind, 'other'>, words: string): Head[] =>
  heads(kind, kind, 'bare', words).map((h) => ({ ...h, plural: true }));
const abbreviations = (kind: Exclude<InstrumentKind, 'other'>, words: string): Head[] =>
  heads(kind, kind, 'bare', words).map((h) => ({ ...h, abbreviation: true }));

/** The nouns that name kinds of instrument. Of two that begin at one word the longer is taken. */
export const HEADS: readonly Head[] = [
  ...heads('agreement', 'agreement', 'bare', 'agreement, accord, pact, deal'),
  ...heads('agreement', 'agreement', 'modified', 'arrangement, compact, concordat, armistice'),
  ...plurals('agreement', 'agreements, accords, pacts, deals'),
  ...abbreviations('agreement', 'fta, sofa, cepa, dtaa, dta, pta, pca, saa, epca, dcfta, usmca, nafta, cptpp, rcep'),
  ...abbreviations('agreement', 'afcfta, jcpoa'),
  ...heads('treaty', 'treaty', 'bare', 'treaty'),
  ...plurals('treaty', 'treaties'),
  ...abbreviations('treaty', 'bit, npt, ctbt, start'),
  ...heads('protocol', 'protocol', 'bare', 'protocol'),
  ...plurals('protocol', 'protocols'),
  ...heads('convention', 'convention', 'bare', 'convention'),
  ...heads('convention', 'convention', 'title', 'covenant'),
  ...plurals('convention', 'conventions'),
  ...abbreviations('convention', 'unclos'),
  ...heads('charter', 'charter', 'title', 'charter'),
  ...heads('memorandum', 'memorandum', 'bare', 'memorandum, memorandum of understanding, memorandum of cooperation'),
  ...heads('memorandum', 'memorandum', 'bare', 'memorandum of mutual understanding, memorandum of co-operation'),
  ...heads('memorandum', 'memorandum', 'bare', 'memorandum of agreement, memorandum of intent'),
  ...plurals('memorandum', 'memoranda, memorandums, memoranda of understanding, memorandums of understanding'),
  ...abbreviations('memorandum', 'mou, moc, moa'),
  ...heads('declaration', 'declaration', 'joint', 'declaration'),
  ...heads('declaration', 'declaration', 'modified', 'declaration of intent, joint vision'),
  ...heads('statement', 'statement', 'joint', 'statement, communique, communiqué'),
  ...heads('statement', 'statement', 'modified', 'vision statement'),
  ...heads('roadmap', 'roadmap', 'bare', 'roadmap, road map, action plan, plan of action, work programme, work plan'),
  ...heads('roadmap', 'roadmap', 'bare', 'programme of cooperation, program of cooperation, plan of cooperation'),
  ...heads('roadmap', 'roadmap', 'bare', 'cooperation programme, cooperation program, cooperation plan'),
  ...heads('roadmap', 'roadmap', 'bare', 'programme of consultations, plan of consultations'),
  ...heads('roadmap', 'roadmap', 'title', 'programme, program, framework, plan'),
  ...heads('roadmap', 'roadmap', 'proper', 'association agenda'),
  ...heads('contract', 'contract', 'bare', 'contract'),
  ...plurals('contract', 'contracts'),
  ...heads('notes', 'other', 'modified', 'exchange of notes, exchange of letters, modus vivendi'),
  ...heads('notes', 'other', 'bare', 'letter of intent, letters of intent, terms of reference, agreed minutes'),
  ...heads('notes', 'other', 'proper', 'final act'),
  ...heads('statute', 'other', 'title', 'statute'),
  ...heads('consensus', 'other', 'title', 'consensus'),
  ...heads('partnership', 'declaration', 'title', 'partnership'),
  ...heads('any', 'other', 'echo', 'document, text, instrument, truce, ceasefire'),
];

/** Of a noun (its singular): the families that it can stand for beside its own. */
export const STANDS_FOR: Readonly<Record<string, readonly Family[]>> = {
  agreement: ['treaty', 'convention', 'contract'],
  accord: ['treaty', 'convention', 'protocol', 'memorandum', 'contract'],
  pact: ['treaty', 'convention', 'protocol', 'memorandum', 'contract'],
  deal: ['treaty', 'memorandum', 'contract', 'protocol', 'roadmap'],
  contract: ['agreement'],
  treaty: ['convention'],
};

/** Nouns that can stand for every instrument. */
export const ANYTHING: ReadonlySet<string> = new Set(['document', 'text', 'instrument']);

/** Nouns that stand only for an agreement with one of them in its name. */
export const TRUCES: ReadonlySet<string> = new Set(['ceasefire', 'armistice', 'truce']);

/** Words of the press for what has a formal name elsewhere in the text: “a raw materials deal”. */
export const INFORMAL: ReadonlySet<string> = new Set(['deal', 'pact', 'accord']);

/** Premodifiers (or what follows) that make a statement, declaration or communiqué one of several parties. */
export const JOINT_WORDS: ReadonlySet<string> = words(`
  joint common trilateral tripartite quadrilateral bilateral final concluding summit leaders ministerial
  political solemn chair chairman chairwoman chairperson chairpersons presidency
`);

const ROADMAP = words('domestic national party');
const PROGRAMME = words(`
  macro-financial assistance copernicus erasmus horizon nuclear missile space food nations environment
  television training ballistic government reform support stabilisation
`);

/** Of a noun, the premodifiers with which it is nothing between states: “a health protocol”, “the party convention”. */
export const NOT_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  agreement: words(`
    licence license licensing employment tenancy rental plea coalition shareholder shareholders merger takeover
    acquisition confidentiality non-disclosure sponsorship collective wage
  `),
  deal: words(`
    great good big green plea transfer real raw business record film book takeover merger coalition
  `),
  pact: words('suicide coalition growth'),
  accord: words('own'),
  protocol: words(`
    health sanitary safety medical treatment test testing state diplomatic internet communication communications
  `),
  convention: words('national party constitutional democratic republican nominating annual comic'),
  contract: words(`
    employment labour labor work marriage social private player sponsorship rental pension insurance
  `),
  declaration: words('customs tax income asset assets unilateral'),
  statement: words('false bank financial mission opening closing'),
  memorandum: words('explanatory internal office'),
  roadmap: ROADMAP,
  'road map': ROADMAP,
  arrangement: words(`
    incentive travel seating institutional constitutional transitional living tax pension flower
  `),
  charter: words('air flight school city company citizens'),
  framework: words('legal regulatory institutional european policy national multiannual financial sendai'),
  programme: PROGRAMME,
  program: PROGRAMME,
  'action plan': words('national party government municipal city school company'),
  plan: words('peace recovery business marshall national government family pension colombo'),
  partnership: words('eastern southern'),
};

/** The noun that may be a mere yes or a state of mind. */
export const CONSENT = 'agreement';

/** Words with which alone it is one: “broad agreement”. */
export const ABSTRACT: ReadonlySet<string> = words(`
  broad unanimous tacit prior full wide widespread common complete mutual near total substantial rough little
  much growing better
`);

/** Nouns after the noun that take it for themselves: “Treaty Section”, “charter flight”, “protocol officer”. */
export const TAKES_HEAD: ReadonlySet<string> = words(`
  section office officer officers department division chief bodies body law worker workers flight flights school
  schools centre center series number paper unit desk framework system regime law-making reform bank matters
  affairs service staff
`);

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
export const SUBJECTS: ReadonlySet<string> = words(`
  trade salvage administrative annual association framework consular extradition investment transit border
  boundary peace gas oil water loan grant pensions pension visa tax customs cultural culture economic scientific
  technical military defence defense security fisheries fishing transport maritime aviation energy nuclear
  cooperation partnership preferential general special additional supplementary implementing health
  labour labor migration readmission education tourism environment environmental climate digital space
  agriculture agricultural status free investments services air double taxation bilateral
  multilateral intergovernmental regional international commercial commerce financial finance friendship
  ceasefire armistice prisoners access guarantee headquarters host basing mission delimitation demarcation
  neutrality alliance mutual navigation arbitration arms sales lease supply
`);

/** Words of which one must be in the name of a programme, framework or plan of two parties. */
export const SHARED_WORK: ReadonlySet<string> = words(`
  cooperation co-operation exchange exchanges partnership development implementation joint cultural climate
  energy action work collaboration practical
`);

/** Families whose nouns are idioms without an article: “by agreement”, “under contract”. */
export const IDIOMATIC: ReadonlySet<Family> = new Set<Family>(['agreement', 'contract', 'convention', 'protocol']);

/** Nouns that name an instrument only with `SHARED_WORK` in the name; without capitals only with `COOPERATION`. */
export const NEEDS_SHARED_WORK: ReadonlySet<string> = new Set(['programme', 'program', 'framework', 'plan']);
export const COOPERATION: ReadonlySet<string> = new Set(['cooperation', 'co-operation']);

/** Of these a proper name makes a joint one: “the Nairobi Communiqué”. */
export const COMMUNIQUES: ReadonlySet<string> = new Set(['communique', 'communiqué']);

/** Abbreviations of kinds, which are no abbreviation of a name: “Memorandum of Understanding (MoU)”. */
export const KIND_ABBREVIATIONS: ReadonlySet<string> = new Set(['mou', 'moc', 'moa']);

/** Adjectives that tell nothing of which instrument is meant: “the bilateral pact”. */
export const WITHOUT_CONTENT: ReadonlySet<string> = words(`
  bilateral mutual joint trilateral tripartite intergovernmental international regional multilateral interstate
`);
