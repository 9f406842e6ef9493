/** The words around and inside a person's name. Lower case, without the full stop of an abbreviation. */

export type Gender = 'f' | 'm';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const HONORIFICS_BY_GENDER = {
  m: `mr messrs sir lord sheikh shaikh sheik sayyid sayed don shri monsieur herr señor senhor signor imam ayatollah prince ratu
    tuanku archbishop cardinal bishop monsignor mgr msgr datuk dato tengku`,
  f: `mrs ms miss mme madam madame dame lady sheikha baroness datin smt princess adi frau señora senhora signora puan`,
  either: `dr prof professor h.e he h.h h.r.h hrh h.m hon honourable honorable excellency highness majesty his her rt right
    the royal eng engr ing rev reverend fr count seri sri tan tun toh puan chief comrade senator justice gen general maj major
    col colonel lt lieutenant capt captain brig brigadier adm admiral vadm radm marshal commodore sgt cmdr haji hajji al-haj
    alhaji pehin pengiran maître me mx ambassador-at-large judge sen rep`,
};

/** Before a name and no part of it; with the gender that it tells. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ...words(HONORIFICS_BY_GENDER.m).map((w) => [w, 'm'] as const),
  ...words(HONORIFICS_BY_GENDER.f).map((w) => [w, 'f'] as const),
  ...words(HONORIFICS_BY_GENDER.either).map((w) => [w, null] as const),
]);

/** Honorifics only before another one: “His Excellency”, “the Right Hon.” */
export const STYLE_OPENERS: ReadonlySet<string> = new Set(words('his her the rt rt. right royal he'));
export const STYLES: ReadonlySet<string> = new Set(
  words(`excellency highness majesty royal serene holiness hon hon. honourable honorable rt rt. right mr mr. ms ms. mrs mrs.
    dr dr. eminence beatitude`),
);

/** Honorifics that also stand inside names. */
export const HONORIFICS_IN_NAMES: ReadonlySet<string> = new Set(
  words('sheikh don justice prince major bishop sri tan eng right lord marshal count toh me he ing chief judge tun'),
);

/** Lower-case words that stand inside a name, before its next capitalised part. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(`de da do dos das di del della degli dello du des der den dem van von vom zu zum zur ter ten te la le lo las los y e el
    al ul ur ash ibn ben bin bint binti binte abu af und`),
);

/** Those with which a name can begin: “al-Halaki”, “von der Leyen”. */
export const FIRST_PARTICLES: ReadonlySet<string> = new Set(
  words('de da dos del della di du van von der den ter ten al el ben bin ibn abu la le'),
);

/** Capitalised words that neither begin nor continue a person's name. */
export const NO_NAME: ReadonlySet<string> = new Set(
  words(`i a an the this that these those it its he she they we you his her their our my your who whom whose which what when
    where why how there here and or but nor so yet for of in on at by to from with without under over after before since
    until during between among against about into as if while because although though despite following upon both each
    all some any many most few several other another such same no not only also even then now today yesterday tomorrow
    earlier later meanwhile however moreover furthermore in-depth according speaking asked addressing commenting once
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    meets meet met visits visit visited speaks speak spoke holds hold held signs sign signed receives receive received says
    say said calls call called arrives arrive arrived attends attend attended congratulates discusses discuss discussed tells
    told talks agree agrees agreed wants urges urged hails welcomes thanks warns vows pledges invites opens leads chairs hosts
    joins presents presented addresses addressed concludes condemns rejects denies announces begins heads postpones kicks
    is was are were be been has have had will would shall should can could might must does did
    government ministry parliament republic kingdom state states union commission council agreement treaty protocol memorandum
    convention charter declaration statement communique communiqué summit forum conference meeting session committee relations
    cooperation partnership press release readout remarks note mou embassy consulate delegation mission office north south east
    west northern southern eastern western central radio television tv news agency university hotel airport street avenue port
    river lake mount mr mrs ms article annex chapter section no details palace house bank team group company dear`),
);

/** Of those, names when a further part follows: “Jan Halvorsen”, “Sun Weidong”. */
export const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(words('jan may april june august sun will can mark'));
/** Of those, names between two parts: “Pham The Duc”, “Do Muoi An Binh”. */
export const SMALL_NAMES: ReadonlySet<string> = new Set(words('the an do so to no on in at a i may jan sun'));
/** Surnames that also begin a sentence as common words: “Long ago”. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  words(
    'long young king may rich wise hope grace good best day moon rice stone wood green brown white black short little price page hall field park bush fox wolf love so no to do an the',
  ),
);

/** Before a capitalised name that no person bears: “cutter Oliver Henry”, “St. Augustine campus”. */
export const NAMED_THINGS_BEFORE: ReadonlySet<string> = new Set(
  words(`cutter ship vessel frigate destroyer corvette submarine carrier tanker ferry yacht cruiser patrol-boat uss hms hmas ins
    port fort lake mount cape camp st saint exercise operation typhoon hurricane cyclone storm radio hotel stadium`),
);
/** After one: “Kamal Khan dam”, “Oliver Henry Street”. */
export const NAMED_THINGS_AFTER: ReadonlySet<string> = new Set(
  words(`dam airport university college school street avenue square bridge hotel hospital stadium museum library palace house tower
    park island islands bay cape port mosque church cathedral campus airfield base initiative award prize foundation fund institute
    centre center plan doctrine station terminal pipeline highway canal river lake mountain mountains sector region province district
    state county valley basin triangle strait sea ocean hall forum academy agency bank group news press post times daily`),
);
