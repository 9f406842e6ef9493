/**
 * The form of a reading: what one text says, as the codebook defines it. Terms follow the Vienna Conventions on
 * Diplomatic Relations (1961) and on the Law of Treaties (1969); dates are EDTF (ISO 8601-2).
 */

export const ACTIONS = {
  relations: ['established', 'restored', 'upgraded', 'downgraded', 'severed', 'anniversary'],
  instrument: [
    'proposed',
    'negotiating',
    'concluded',
    'initialled',
    'signed',
    'consent',
    'ratified',
    'provisionally-applied',
    'in-force',
    'amended',
    'extended',
    'suspended',
    'terminated',
    'withdrawn',
  ],
  meeting: ['visit', 'talks', 'summit', 'call', 'consultations', 'forum', 'session', 'ceremony'],
  statement: [
    'joint',
    'support',
    'criticism',
    'demand',
    'warning',
    'congratulation',
    'condolence',
    'invitation',
    'request',
  ],
  commitment: ['reaffirmed', 'pledged', 'agreed', 'intends'],
  measure: [
    'sanction',
    'sanction-lifted',
    'aid',
    'loan',
    'investment',
    'expulsion',
    'recall',
    'visa',
    'tariff',
    'embassy-opened',
    'embassy-closed',
    'military',
    'trade',
    'other',
  ],
  appointment: ['appointed', 'took-office', 'left-office', 'credentials'],
  figure: ['trade', 'investment', 'aid', 'share', 'people', 'other'],
} as const;

export const CLAIM_TYPES = Object.keys(ACTIONS) as ClaimType[];
export const STATUSES = ['happened', 'ongoing', 'planned', 'proposed', 'conditional', 'denied'] as const;
export const TOPICS = [
  'politics',
  'security',
  'defence',
  'trade',
  'investment',
  'finance',
  'energy',
  'raw-materials',
  'climate',
  'environment',
  'transport',
  'digital',
  'science',
  'education',
  'culture',
  'health',
  'agriculture',
  'migration',
  'human-rights',
  'civil-society',
  'justice',
  'humanitarian',
  'space',
  'water',
  'tourism',
  'nuclear',
] as const;
export const INSTRUMENT_KINDS = [
  'treaty',
  'agreement',
  'protocol',
  'convention',
  'charter',
  'memorandum',
  'declaration',
  'statement',
  'roadmap',
  'contract',
  'other',
] as const;
export const PARTY_KINDS = ['state', 'organization', 'region'] as const;
export const MODES = ['asserted', 'reported', 'quoted'] as const;

export type ClaimType = keyof typeof ACTIONS;
export type Action<T extends ClaimType = ClaimType> = (typeof ACTIONS)[T][number];
export type Status = (typeof STATUSES)[number];
export type Topic = (typeof TOPICS)[number];
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
export type PartyKind = (typeof PARTY_KINDS)[number];
export type Mode = (typeof MODES)[number];

/** An EDTF date, interval or season, e.g. `2022-11-07`, `2022-11`, `199X`, `1993/..`, `2026-23`. */
export type Edtf = string;

/** A stretch of the text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Words of the text with their place: `text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  quote: string;
}

export interface ReadingDocument {
  /** `sha256:` and the hex digest of the text as UTF-8. */
  id: string;
  title: string | null;
  url: string | null;
  outlet: string | null;
  source: string | null;
  language: string;
  place: string | null;
  published: Edtf | null;
  text: string;
}

export interface Party {
  id: string;
  name: string;
  kind: PartyKind;
}

export interface Office {
  title: string;
  party: string | null;
}

export interface Person {
  name: string;
  offices: Office[];
}

export interface Instrument {
  id: string;
  name: string;
  short: string | null;
  kind: InstrumentKind;
  parties: string[];
}

export interface Attribution {
  by: string | null;
  mode: Mode;
}

export interface Figure {
  indicator: string;
  value: number;
  unit: string;
  period: Edtf | null;
}

export interface Claim {
  type: ClaimType;
  action: Action;
  actors: string[];
  targets: string[];
  people: string[];
  instrument: string | null;
  content: string | null;
  date: Edtf | null;
  /** Only for a commitment: when what is promised is due. */
  due?: Edtf | null;
  place: string | null;
  status: Status;
  topics: Topic[];
  attribution: Attribution;
  evidence: Evidence;
  /** Only for a figure. */
  figure?: Figure;
  /** The rule that found it, `lang/topic/name`; absent in readings made by hand. */
  rule?: string;
}

/** Something about the text that a reader should know; it never stops the reading. */
export interface Diagnostic {
  code: string;
  message: string;
  span?: Span;
}

export interface Reading {
  document: ReadingDocument;
  parties: Party[];
  people: Person[];
  instruments: Instrument[];
  claims: Claim[];
  diagnostics?: Diagnostic[];
}
