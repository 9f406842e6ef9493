import type { Action } from '@chancery/reader';

/** Treaty actions that keep an undertaking, by the words that it is made in; “complete the procedures” is a ratification. */
export function promisedTreatyActions(content: string): Action[] {
  return [...new Set(TREATY_VERBS.flatMap(([pattern, actions]) => (pattern.test(content) ? actions : [])))];
}

const MADE: Action[] = ['concluded', 'signed', 'initialled'];

const TREATY_VERBS: [RegExp, Action[]][] = [
  [/\b(?:re)?sign(?:ing|ature|ed)?\b/i, ['signed', 'concluded']],
  [/\binitial(?:l?ing|led)?\b/i, ['initialled']],
  [
    /\b(?:conclu\w+|finali[sz]\w+|adopt\w*|agree(?:ing)? on|draw(?:ing)? up|draft(?:ing)?|prepar\w+|elaborat\w+|work(?:ing)? out|approv\w+|reach(?:ing)? (?:an? )?(?:agreement|deal)|complet\w+ (?:the )?(?:negotiations|talks|text))\b/i,
    MADE,
  ],
  [
    /\b(?:ratif\w+|acced\w+|accession|complet\w+ (?:\S+ ){0,4}procedures?|(?:internal|domestic|national) (?:legal )?procedures?|submit\w* (?:\S+ ){0,4}(?:parliament|congress|ratification))\b/i,
    ['ratified'],
  ],
  [
    /\b(?:ent(?:er|ry)|bring\w*|put\w*) (?:\S+ ){0,4}?into force\b|\binto effect\b/i,
    ['in-force', 'provisionally-applied'],
  ],
  [/\bprovisional(?:ly)? appl\w+/i, ['provisionally-applied']],
  [
    /\b(?:(?:open|start|launch|begin|resum|commenc|accelerat|re-?open)\w*|enter\w* into) (?:\S+ ){0,4}?negotiati\w+|\bnegotiat(?:e|ing)\b/i,
    ['negotiating', ...MADE],
  ],
  [/\b(?:amend|revis|renegotiat|moderni[sz]|updat)\w*/i, ['amended', 'signed', 'concluded']],
  [/\b(?:extend|renew|prolong)\w*/i, ['extended', 'amended', 'signed']],
  [/\b(?:terminat|denounc)\w*|\bwithdraw\w* from\b|\bleav(?:e|ing) the\b/i, ['terminated', 'withdrawn']],
  [/\bsuspend\w*/i, ['suspended']],
];

/** Undertakings without an end, which no single act keeps. */
export const STANDING =
  /^\W*(?:to )?(?:fully |the full |full |continue|maintain|remain|uphold|respect|observe|abide|comply|implement|apply|honou?r|stand|support|strengthen|deepen|enhance|develop|promote|further|work (?:together|towards?|closely)|cooperat|refrain|never|not |keep |good-neighbourly|sovereignty)/i;

/** To raise a figure to a sum. */
export const RAISE = /\b(?:rais|increas|bring|doubl|tripl|expand|boost|grow|reach)\w*\b/i;

/** An undertaking to meet. */
export const MEET =
  /\b(?:visit|hold|host|conven|meet|summit|conference|forum|session|consultations?|talks|round|dialogue|receiv|invit)\w*/i;

/** Pairs of actions of which the one undoes what the other does. */
export const UNDOES: readonly (readonly [promised: RegExp, undone: Action])[] = [
  [/\b(?:re-?)?open|inaugurat|establish/i, 'embassy-closed'],
  [/\bclos(?:e|ing)/i, 'embassy-opened'],
  [/\b(?:lift|remov|eas|end|suspend)\w* (?:\S+ ){0,4}(?:sanction|restriction|embargo)/i, 'sanction'],
  [/\bimpos\w* (?:\S+ ){0,4}(?:sanction|restriction|embargo)/i, 'sanction-lifted'],
];

/** Words that any measure of an action is told in; they say nothing of what it is about. */
export const IDLE_WORDS: Partial<Record<Action, string>> = {
  aid: 'aid grant assistance money pay fund send',
  loan: 'loan lend money pay fund',
  investment: 'invest money pay fund company',
  trade: 'trade money pay',
  military: 'military troops',
  tariff: 'tariff',
  sanction: 'sanction impose',
  'sanction-lifted': 'sanction lift',
  support: 'support',
  criticism: 'criticise criticism condemn',
  demand: 'demand call',
  warning: 'warn warning',
  request: 'request ask',
  invitation: 'invite invitation visit',
};

/** What an action adds to the words of its telling. */
export const ACTION_WORDS: Partial<Record<Action, string>> = {
  'embassy-opened': 'open',
  'embassy-closed': 'close',
  'sanction-lifted': 'lift sanction',
  sanction: 'sanction',
  aid: 'aid finance pay',
  loan: 'loan finance',
  investment: 'invest finance',
  expulsion: 'expel',
  recall: 'recall ambassador',
  visa: 'visa',
  tariff: 'tariff',
  military: 'military',
  visit: 'visit',
  summit: 'summit',
  forum: 'forum',
  consultations: 'consult',
  negotiating: 'negotiate',
  credentials: 'ambassador send',
  established: 'establish',
  restored: 'restore',
};
