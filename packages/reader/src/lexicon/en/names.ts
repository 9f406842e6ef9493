/** The words around and inside a person's name. Lower case, without the full stop of an abbreviation. */

export type Gender = 'f' | 'm';

/** Before a name and no part of it; with the gender that it tells. */
export const HONORIFICS: Readonly<Record<string, Gender | null>> = {
  mr: 'm',
  messrs: 'm',
  sir: 'm',
  lord: 'm',
  sheikh: 'm',
  shaikh: 'm',
  sayyid: 'm',
  don: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  mme: 'f',
  madam: 'f',
  madame: 'f',
  dame: 'f',
  lady: 'f',
  sheikha: 'f',
  baroness: 'f',
  datin: 'f',
  shri: 'm',
  smt: 'f',
  sri: null,
  dr: null,
  prof: null,
  professor: null,
  'h.e': null,
  he: null,
  'h.h': null,
  'h.r.h': null,
  hrh: null,
  'h.m': null,
  hon: null,
  honourable: null,
  honorable: null,
  excellency: null,
  highness: null,
  majesty: null,
  his: null,
  her: null,
  rt: null,
  right: null,
  the: null,
  eng: null,
  engr: null,
  rev: null,
  reverend: null,
  fr: null,
  mgr: null,
  msgr: null,
  archbishop: 'm',
  cardinal: 'm',
  bishop: 'm',
  imam: 'm',
  ayatollah: 'm',
  prince: 'm',
  princess: 'f',
  count: 'm',
  ratu: 'm',
  adi: 'f',
  tuanku: 'm',
  datuk: null,
  dato: null,
  seri: null,
  tan: null,
  tun: null,
  chief: null,
  comrade: null,
  senator: null,
  justice: null,
  gen: null,
  general: null,
  maj: null,
  major: null,
  col: null,
  colonel: null,
  lt: null,
  lieutenant: null,
  capt: null,
  captain: null,
  brig: null,
  brigadier: null,
  adm: null,
  admiral: null,
  marshal: null,
  commodore: null,
  sgt: null,
  cmdr: null,
  ret: null,
};

/** Lower-case words that stand inside a name, before its next capitalised part. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de da do dos das di del della degli dello du des der den dem van von vom zu zum zur ter ten te la le lo las los y e el
  al ul ur ash ibn ben bin bint binti binte abu af und`
    .split(/\s+/)
    .filter(Boolean),
);

/** Capitalised words that neither begin nor continue a person's name. */
export const NO_NAME: ReadonlySet<string> = new Set(
  `i a an the this that these those it its he she they we you his her their our my your who whom whose which what
  when where why how there here and or but nor so yet for of in on at by to from with without under over after before
  since until during between among against about into as if while because although though despite following upon
  both each all some any many most few several other another such same no not only also even then now today yesterday
  tomorrow earlier later meanwhile however moreover furthermore
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  meets meet met visits visit visited speaks speak spoke holds hold held signs sign signed receives receive received
  says say said calls call called arrives arrive arrived attends attend attended congratulates discusses discuss
  discussed tells told talks agree agrees agreed wants urges urged hails welcomes thanks warns vows pledges invites
  opens leads chairs hosts joins presents presented addresses addressed concludes condemns rejects denies announces
  is was are were be been has have had will would shall should can could may might must does did do
  government ministry parliament republic kingdom state states union commission council agreement treaty protocol
  memorandum convention charter declaration statement communique communiqué summit forum conference meeting session
  committee visit talks relations cooperation partnership press release readout remarks note mou
  embassy consulate delegation mission office north south east west northern southern eastern western central
  radio television tv news agency university hotel airport street avenue port river lake mount mr mrs ms`
    .split(/\s+/)
    .filter(Boolean),
);
