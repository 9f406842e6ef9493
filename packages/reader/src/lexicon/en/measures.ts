import type { Action } from '../../reading.ts';

/** A verb, what must be told of its object (or subject, or the rest of the clause), and the measure that they make. */
export interface MeasurePattern {
  verbs: string;
  /** Where the words are looked for: the thing done to, the one who acts, or all behind the verb. */
  where: 'object' | 'subject' | 'rest';
  words: RegExp;
  action: Action<'measure'>;
}

const MISSION =
  /\b(?:embassy|embassies|consulate|chancery|legation|mission|delegation|representation|high commission)\b/i;
const SANCTIONS =
  /\b(?:sanctions?|restrictive measures|restrictions|embargo|asset freeze|travel bans?|bans?|freeze|sanctions list|blacklist|measures)\b/i;
const FORCES =
  /\b(?:troops|units|forces?|soldiers|warships?|gunboats?|frigates?|patrols?|battery|ammunition|weapons|arms|missiles|exercises?|manoeuvres|drills?)\b/i;
const GOODS =
  /\b(?:million|billion|tons?|tonnes?|doses|aid|assistance|vaccines?|supplies|tents|food|wheat|flour|relief|ambulances|boats|generators|water tanks|shelter kits|medical|bursaries|scholarships|equipment|blankets)\b/i;
const ENERGY = /\b(?:gas|electricity|oil|power|coal|fuel|water|energy)\b/i;
const ARMS =
  /\b(?:ammunition|arms|weapons|missiles?|battle tanks|fighter jets|rifles|howitzers|armou?red vehicles|artillery)\b/i;
const CAPTIVES = /\b(?:prisoners?|hostages?|detainees|sailors|fishermen|airmen|captives|soldiers)\b/i;

/** In this order: the first that fits is the measure. */
export const MEASURE_PATTERNS: readonly MeasurePattern[] = [
  {
    verbs: 'open,reopen,inaugurate,have,maintain,establish,move',
    where: 'object',
    words: MISSION,
    action: 'embassy-opened',
  },
  { verbs: 'close,shut,close down', where: 'object', words: MISSION, action: 'embassy-closed' },
  { verbs: 'expel', where: 'object', words: /./, action: 'expulsion' },
  { verbs: 'declare', where: 'rest', words: /person(?:a|ae) non grat/i, action: 'expulsion' },
  {
    verbs: 'order,tell',
    where: 'rest',
    words: /\b(?:ambassador|diplomat|envoy|consul|attach).*\b(?:out of the country|to leave)/i,
    action: 'expulsion',
  },
  { verbs: 'give', where: 'rest', words: /\b(?:hours|days) to leave\b/i, action: 'expulsion' },
  {
    verbs: 'recall',
    where: 'object',
    words: /\b(?:ambassador|envoy|chargé|consul|high commissioner|own)\b/i,
    action: 'recall',
  },
  { verbs: 'withdraw', where: 'object', words: /\b(?:ambassador|envoy)\b/i, action: 'recall' },
  {
    verbs: 'call,bring,order',
    where: 'rest',
    words: /\b(?:home|back)\b.*\b(?:ambassador|envoy|consul|chargé)\b/i,
    action: 'recall',
  },
  {
    verbs: 'summon',
    where: 'object',
    words: /\b(?:ambassador|envoy|chargé|consul|diplomat|commissioner)/i,
    action: 'other',
  },
  {
    verbs: 'impose,slap,adopt,prolong,renew,extend,introduce,announce',
    where: 'object',
    words: /\b(?:sanctions?|restrictive measures|embargo|asset freeze|travel bans?|similar restrictions|a freeze)\b/i,
    action: 'sanction',
  },
  { verbs: 'add', where: 'rest', words: /\blist\b/i, action: 'sanction' },
  {
    verbs: 'bar,blacklist,ban',
    where: 'object',
    words: /\b(?:officials?|ministers?|persons|individuals|members|politicians|judges|generals)\b/i,
    action: 'sanction',
  },
  { verbs: 'freeze', where: 'object', words: /\b(?:assets|accounts|funds)\b/i, action: 'sanction' },
  { verbs: 'unfreeze', where: 'object', words: /\b(?:assets|accounts|funds)\b/i, action: 'sanction-lifted' },
  { verbs: 'lift,remove,ease,end', where: 'object', words: SANCTIONS, action: 'sanction-lifted' },
  {
    verbs: 'impose,charge,raise,introduce,levy,double,slap',
    where: 'object',
    words: /\b(?:dut(?:y|ies)|tariffs?)\b/i,
    action: 'tariff',
  },
  {
    verbs: 'abolish,waive,introduce,cancel,suspend,extend,drop,lift,issue,do,grant',
    where: 'rest',
    words: /\b(?:visas?|visa-free|visa facilitation)\b/i,
    action: 'visa',
  },
  {
    verbs: 'enter,stay,travel,cross',
    where: 'rest',
    words: /\bvisa[- ]free\b|\bwithout (?:a )?visas?\b|\bidentity cards?\b/i,
    action: 'visa',
  },
  { verbs: 'lend', where: 'object', words: /./, action: 'loan' },
  { verbs: 'grant,approve,give,extend', where: 'object', words: /\bloans?\b/i, action: 'loan' },
  { verbs: 'grant', where: 'object', words: /\basylum\b/i, action: 'other' },
  { verbs: 'release,free,repatriate,set,return', where: 'object', words: CAPTIVES, action: 'other' },
  { verbs: 'write off,cancel,forgive', where: 'object', words: /\bdebts?\b/i, action: 'aid' },
  { verbs: 'reschedule', where: 'object', words: /\bdebts?\b/i, action: 'other' },
  {
    verbs: 'deliver,send,supply,ship,donate,hand over,transfer,give',
    where: 'object',
    words: ARMS,
    action: 'military',
  },
  {
    verbs:
      'disburse,release,donate,deliver,send,give,dispatch,ship,provide,transfer,hand over,unload,offer,grant,airlift',
    where: 'object',
    words: GOODS,
    action: 'aid',
  },
  { verbs: 'resume', where: 'object', words: /\b(?:budget support|aid|assistance)\b/i, action: 'aid' },
  {
    verbs: 'leave,land,arrive,fly,sail',
    where: 'subject',
    words: /\b(?:carrying|with)\b.*\b(?:tons?|tonnes?|supplies|tents|tanks|aid|relief|food|medicines?)\b/i,
    action: 'aid',
  },
  { verbs: 'send,sell,supply,cut off,turn on,resume,halt', where: 'object', words: ENERGY, action: 'trade' },
  {
    verbs: 'ban,bar,block,halt,stop,suspend,resume,restrict',
    where: 'object',
    words: /\b(?:imports?|exports?|beef|goods|grain|products|meat|wine|fruit|fish|dairy|steel)\b/i,
    action: 'trade',
  },
  {
    verbs: 'acquire,buy,purchase',
    where: 'object',
    words: /\b(?:stake|share of|share in|a third of|half of|a quarter of|company|bank|airline)\b/i,
    action: 'investment',
  },
  { verbs: 'deploy', where: 'object', words: /\bobservers?\b/i, action: 'other' },
  {
    verbs: 'deploy,withdraw,station,hold,conduct,send,fly,deliver,test',
    where: 'object',
    words: FORCES,
    action: 'military',
  },
  { verbs: 'open', where: 'object', words: /\bfire\b/i, action: 'military' },
  {
    verbs: 'call',
    where: 'subject',
    words: /\b(?:cutter|frigate|destroyer|warship|ship|submarine|carrier)\b/i,
    action: 'military',
  },
  { verbs: 'leave', where: 'subject', words: /\b(?:troops|soldiers|forces)\b/i, action: 'military' },
  {
    verbs: 'carry out,conduct,hold,begin,start,perform',
    where: 'object',
    words: /\bjoint (?:\w+ )?(?:controls?|inspections?|checks)\b/i,
    action: 'other',
  },
  { verbs: 'recognise,recognize', where: 'object', words: /./, action: 'other' },
  { verbs: 'extradite,sue', where: 'object', words: /./, action: 'other' },
  { verbs: 'refuse,withhold,deny', where: 'object', words: /\bagr[ée]ment\b/i, action: 'other' },
  {
    verbs: 'turn down,refuse,decline,reject',
    where: 'object',
    words: /\b(?:request|offer|bid|proposal|extradition)\b/i,
    action: 'other',
  },
  {
    verbs: 'close,reopen,open',
    where: 'object',
    words: /\b(?:border|crossing|airspace|border post|checkpoints?|bridge)\b/i,
    action: 'other',
  },
  { verbs: 'resume,suspend,halt', where: 'object', words: /\b(?:flights|rail traffic|ferry)\b/i, action: 'other' },
  {
    verbs: 'suspend,stop,halt',
    where: 'object',
    words: /\b(?:aid|assistance|membership bid|cooperation)\b/i,
    action: 'other',
  },
  { verbs: 'revoke', where: 'object', words: /\b(?:decision|expulsion|licence)\b/i, action: 'other' },
];
