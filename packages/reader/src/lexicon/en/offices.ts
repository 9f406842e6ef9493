/**
 * The words of an office. A title is built from them: modifiers, a field of government, a head (“acting | Foreign
 * Affairs | Minister”). All in lower case; the head decides the family, by which “the Ministry” finds its minister.
 */

/** Offices that stand in for each other when a text comes back to their holder. */
export type OfficeFamily =
  | 'head-of-state'
  | 'head-of-government'
  | 'minister'
  | 'foreign-minister'
  | 'envoy'
  | 'organisation'
  | 'speaker'
  | 'spokesperson'
  | 'other';

/** Heads that name an office by themselves, singular → family. */
export const HEADS: Readonly<Record<string, OfficeFamily>> = {
  president: 'head-of-state',
  king: 'head-of-state',
  queen: 'head-of-state',
  emir: 'head-of-state',
  amir: 'head-of-state',
  sultan: 'head-of-state',
  emperor: 'head-of-state',
  pope: 'head-of-state',
  'vice-president': 'other',
  'co-president': 'head-of-state',
  premier: 'head-of-government',
  'vice-premier': 'minister',
  chancellor: 'head-of-government',
  'vice-chancellor': 'minister',
  pm: 'head-of-government',
  dpm: 'minister',
  taoiseach: 'head-of-government',
  tánaiste: 'minister',
  minister: 'minister',
  'vice-minister': 'minister',
  fm: 'foreign-minister',
  eam: 'foreign-minister',
  ambassador: 'envoy',
  envoy: 'envoy',
  consul: 'envoy',
  'vice-consul': 'envoy',
  chargé: 'envoy',
  charge: 'envoy',
  nuncio: 'envoy',
  mediator: 'envoy',
  observer: 'envoy',
  negotiator: 'envoy',
  attaché: 'envoy',
  attache: 'envoy',
  delegate: 'envoy',
  representative: 'envoy',
  commissioner: 'organisation',
  coordinator: 'organisation',
  secgen: 'organisation',
  'secretary-general': 'organisation',
  secretary: 'organisation',
  director: 'organisation',
  'director-general': 'organisation',
  governor: 'other',
  chairman: 'organisation',
  chairwoman: 'organisation',
  chairperson: 'organisation',
  chair: 'organisation',
  'vice-chairman': 'organisation',
  rapporteur: 'organisation',
  speaker: 'speaker',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  spokesperson: 'spokesperson',
  senator: 'other',
  comptroller: 'other',
  ombudsman: 'other',
  prosecutor: 'other',
  attorney: 'other',
  adviser: 'other',
  advisor: 'other',
  mayor: 'other',
  commander: 'other',
  head: 'organisation',
  chief: 'organisation',
  manager: 'organisation',
  diplomat: 'foreign-minister',
  leader: 'head-of-state',
  legislator: 'other',
  lawmaker: 'other',
};

/** Irregular plurals of heads; the others take an s. */
export const PLURAL_HEADS: Readonly<Record<string, string>> = {
  secretaries: 'secretary',
  attachés: 'attaché',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  spokespeople: 'spokesperson',
  chairmen: 'chairman',
  chairwomen: 'chairwoman',
  'secretaries-general': 'secretary-general',
};

/** Heads that are an office only together with a word before or after them (“top diplomat”, “Secretary of State”). */
export const WEAK_HEADS: ReadonlySet<string> = new Set([
  'secretary',
  'representative',
  'director',
  'chair',
  'head',
  'chief',
  'manager',
  'diplomat',
  'leader',
  'observer',
  'delegate',
  'charge',
  'chargé',
  'attorney',
  'commander',
  'coordinator',
  'adviser',
  'advisor',
  'negotiator',
  'legislator',
  'lawmaker',
]);

/** Before a head, part of the title. */
export const RANKS: ReadonlySet<string> = new Set(
  `acting deputy vice assistant associate interim transitional caretaker provisional prime first second third chief
  high permanent special personal senior executive principal under undersecretary parliamentary honorary general
  state cabinet top head country resident non-resident managing union federal national lead joint crown ambassador-at-large
  plenipotentiary extraordinary minister-counsellor deputy-prime managing regional consular press government`
    .split(/\s+/)
    .filter(Boolean),
);

/** Before a head, said of its holder and no part of the title. */
export const HOLDER_WORDS: ReadonlySet<string> = new Set(
  `former then ex late new newly appointed accredited outgoing incoming visiting current incumbent present
  long-time longtime veteran influential powerful newly-appointed elected re-elected retired`
    .split(/\s+/)
    .filter(Boolean),
);

/** Those of them that say that the office is past. */
export const PAST_WORDS: ReadonlySet<string> = new Set(['former', 'then', 'ex', 'late', 'retired']);

/** After a head, part of the title: “Ambassador Extraordinary and Plenipotentiary”, “ambassador-designate”. */
export const AFTER_HEAD: ReadonlySet<string> = new Set([
  'general',
  'extraordinary',
  'plenipotentiary',
  'designate',
  'elect',
  'at-large',
  'counsellor',
]);

/** Fields of government and of an office. */
export const FIELDS: ReadonlySet<string> = new Set(
  `foreign external internal interior home domestic affairs affair relations defence defense finance financial treasury
  economy economic economics budget planning trade commerce commercial industry industrial investment investments
  energy power petroleum oil gas fuel mines mining mineral minerals resources water irrigation environment environmental
  climate ecology natural forestry forests agriculture agricultural food fisheries fishery livestock rural land lands
  transport transportation railways railway aviation maritime shipping infrastructure works public roads construction
  housing urban development regional integration cooperation co-operation international european africa african arab
  asean commonwealth eu labour labor employment work social protection welfare family women gender youth children sports
  sport health healthcare education higher science sciences scientific research technology technological innovation digital
  digitalization digitalisation communications communication information media telecommunications ict it culture cultural
  heritage religious tourism justice legal law police security policy emergency emergencies situations migration
  immigration refugees refugee citizenship integration diaspora expatriates repatriation veterans local government
  administration administrative reform reforms civil service services parliamentary state enterprise enterprises
  privatization privatisation consumer small business businesses entrepreneurship strategic strategy peace reconciliation
  disaster management human rights humanitarian nuclear space atomic customs revenue revenues taxation taxes tax ports
  neighbourhood enlargement competition internal market cohesion crisis partnerships jobs growth values transparency pensions`
    .split(/\s+/)
    .filter(Boolean),
);

/** The holder told by relation to another one: “his Ghanaian counterpart”, “my Eritrean colleague”. */
export const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'opposite', 'homologue']);
export const COUNTERPARTS_PLURAL: ReadonlySet<string> = new Set(['counterparts', 'colleagues']);

/** Words for a body that an office may be held in: “Foreign Ministry spokesman”, “head of the cabinet”. */
export const BODIES: ReadonlySet<string> = new Set(
  `ministry commission council parliament senate assembly government cabinet presidency secretariat delegation mission
  embassy office department agency bank committee court congress union chamber house directorate service authority
  institute fund group bureau division section administration bloc organisation organization alliance embassy
  state diplomacy majlis mfa`
    .split(/\s+/)
    .filter(Boolean),
);
