/**
 * The words of an office. A title is built from them: ranks, a field of government, a head (“acting | Foreign Affairs |
 * Minister”). All in lower case; the head decides the family, by which an office alone finds its holder.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Offices that stand in for each other when a text comes back to their holder. */
export type OfficeFamily =
  | 'head-of-state'
  | 'head-of-government'
  | 'minister'
  | 'foreign-minister'
  | 'envoy'
  | 'organisation'
  | 'spokesperson'
  | 'other';

const FAMILIES: Readonly<Record<OfficeFamily, string>> = {
  'head-of-state': 'president co-president king queen emir amir sultan emperor pope duke monarch leader',
  'head-of-government': 'premier chancellor pm taoiseach',
  minister: 'minister vice-minister vice-premier vice-chancellor dpm tánaiste',
  'foreign-minister': 'fm eam diplomat',
  envoy: `ambassador envoy consul vice-consul chargé charge nuncio mediator observer negotiator attaché attache delegate
    representative rapporteur co-rapporteur plenipotentiary`,
  organisation: `commissioner coordinator secgen secretary-general secretary director director-general chairman
    chairwoman chairperson chair vice-chairman vice-chair head chief manager speaker president-in-office undersecretary
    under-secretary administrator co-chair co-chairman co-chairperson member`,
  spokesperson: 'spokesman spokeswoman spokesperson',
  other: `vice-president governor comptroller ombudsman prosecutor attorney adviser advisor mayor commander legislator
    lawmaker councillor councilor counsellor prince princess lady justice`,
};

/** Heads that name an office, singular → family. */
export const HEADS: ReadonlyMap<string, OfficeFamily> = new Map(
  Object.entries(FAMILIES).flatMap(([family, list]) =>
    [...words(list)].map((w) => [w, family as OfficeFamily] as const),
  ),
);

/** Plurals that take no plain s, and the singulars of those that do. */
export const PLURAL_HEADS: ReadonlyMap<string, string> = pluralHeads();

function pluralHeads(): Map<string, string> {
  const plurals = new Map([
    ['secretaries', 'secretary'],
    ['undersecretaries', 'undersecretary'],
    ['spokesmen', 'spokesman'],
    ['spokeswomen', 'spokeswoman'],
    ['spokespeople', 'spokesperson'],
    ['chairmen', 'chairman'],
    ['chairwomen', 'chairwoman'],
    ['secretaries-general', 'secretary-general'],
  ]);
  const irregular = new Set(plurals.values());
  for (const head of HEADS.keys()) if (!irregular.has(head)) plurals.set(`${head}s`, head);
  return plurals;
}

/** Heads that are an office only with a word beside them: “top diplomat”, “Secretary of State”, “its chief”. */
export const WEAK_HEADS: ReadonlySet<string> =
  words(`secretary representative director chair head chief manager diplomat
  leader observer delegate charge attorney commander coordinator adviser advisor negotiator legislator lawmaker duke
  administrator councillor councilor counsellor plenipotentiary commissioner member`);

/** Heads that are an office only behind this word: “Crown Prince”, “First Lady”, “Chief Justice”. */
export const BOUND_HEADS: ReadonlyMap<string, string> = new Map([
  ['prince', 'crown'],
  ['princess', 'crown'],
  ['lady', 'first'],
  ['justice', 'chief'],
  ['duke', 'grand'],
]);

/** Before a head, part of the title. */
export const RANKS: ReadonlySet<string> = words(`acting deputy vice assistant associate interim transitional caretaker
  provisional prime first second third chief high permanent special personal senior executive principal under
  parliamentary honorary general state cabinet top country resident non-resident managing union federal national lead
  joint crown grand supreme plenipotentiary extraordinary regional press government party presidential royal army
  military navy naval air inspector trade global chargé main`);

/** Before a head, said of its holder and no part of the title. */
export const HOLDER_WORDS: ReadonlySet<string> =
  words(`former then ex late new newly newly-appointed newly-elected appointed
  outgoing incoming visiting current incumbent present long-time longtime veteran influential powerful elected re-elected
  reelected retired next own self-proclaimed ousted deposed exiled long-serving host`);

/** Those of them that say that the office is past. */
export const PAST_WORDS: ReadonlySet<string> = words('former then ex late retired ousted deposed');

/** After a head, part of the title: “Ambassador Extraordinary and Plenipotentiary”, “Secretary General”. */
export const AFTER_HEAD: ReadonlySet<string> = words(
  'general extraordinary plenipotentiary designate elect counsellor',
);

/** Fields of government and of an office. */
export const FIELDS: ReadonlySet<string> =
  words(`foreign external internal interior home domestic affairs affair relations
  defence defense finance financial treasury economy economic economics budget planning trade commerce commercial industry
  industrial industries investment investments energy power petroleum oil gas fuel mines mining mineral minerals resources
  water irrigation environment environmental climate ecology natural forestry forests agriculture agricultural food
  fisheries fishery livestock rural land lands transport transportation railways railway aviation maritime shipping
  infrastructure works public roads construction housing urban development regional integration cooperation co-operation
  international european africa african arab asean commonwealth eu labour labor employment work social protection welfare
  family women gender youth children sports sport health healthcare education higher science sciences scientific research
  technology technologies technological innovation digital digitalization digitalisation communications communication
  information media telecommunications ict culture cultural heritage religious tourism justice legal law police
  security policy emergency emergencies situations migration immigration refugees refugee citizenship diaspora expatriates
  repatriation veterans local administration administrative reform reforms civil service services enterprise enterprises
  privatization privatisation consumer small business businesses entrepreneurship strategic strategy peace reconciliation
  disaster management human rights humanitarian nuclear space atomic customs revenue revenues taxation taxes tax ports
  neighbourhood enlargement competition market cohesion crisis partnerships partnership jobs growth values transparency
  pensions settlement equipment tourism defence-industry supply logistics physical higher-education border borders islamic
  overseas islands mobility safety supplies state-owned investments political operations peacekeeping antiquities crafts
  handicrafts archives statistics parliamentary institutional hydrocarbons mediterranean middle east nationalities`);

/** The holder told by a tie to another one: “his Ghanaian counterpart”, “my Eritrean colleague”. */
export const COUNTERPARTS: ReadonlyMap<string, 'one' | 'many'> = new Map([
  ['counterpart', 'one'],
  ['colleague', 'one'],
  ['homologue', 'one'],
  ['counterparts', 'many'],
  ['colleagues', 'many'],
]);

/** Bodies that an office may be held in: “Foreign Ministry spokesman”, “Speaker of the National Assembly”. */
export const BODIES: ReadonlySet<string> =
  words(`ministry commission council parliament senate assembly government cabinet
  presidency secretariat delegation mission embassy office department agency bank committee court congress union chamber
  house directorate service authority institute fund group bureau division section bloc organization organisation
  alliance diplomacy majlis mfa staff knesset sejm duma khural hural hurul rada bundestag bundesrat seimas riigikogu saeima
  eduskunta riksdag storting folketing althing cortes lagting jogorku mazhilis mejlis milli oireachtas dáil tynwald forces
  guard navy army republic state administration treasury diwan shura quorum board academy programme platform assembly-general`);

/** Bodies that are no party and no organ of one: their heads speak for no state. */
export const PRIVATE_BODIES: ReadonlySet<string> = words(`federation club company firm league team newspaper university
  foundation association chain manufacturer maker airline brewery retailer bank-group conglomerate factory plant shipyard
  publisher startup start-up charity church institute school college festival museum orchestra union trade-union lobby`);

/** Heads that private bodies have too. */
export const PRIVATE_HEADS: ReadonlySet<string> = words(
  'president vice-president chairman chairwoman chairperson chair director head chief manager secretary spokesman spokeswoman spokesperson commissioner delegate leader executive',
);

/** Occupations of people who hold no office: analysts, sportsmen, passers-by. */
export const OCCUPATIONS: ReadonlySet<string> =
  words(`analyst economist expert professor lecturer researcher scholar historian
  author writer poet novelist journalist reporter columnist editor correspondent blogger activist campaigner lawyer trader
  farmer fisherman businessman businesswoman entrepreneur shipowner tycoon banker investor coach striker goalkeeper midfielder
  defender captain player footballer athlete singer actor actress artist painter architect engineer doctor nurse teacher student
  translator interpreter pilot driver villager resident shopkeeper priest monk pollster strategist consultant fellow
  academic scientist executive ceo cfo founder owner boss biologist physicist geologist miner trawlerman skipper suspect defendant dissident oligarch retired`);
