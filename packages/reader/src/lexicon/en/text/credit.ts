/** Verbs with which a report credits the body that it has its news from. */
export const CREDIT =
  /\b(?:said|says|reported|reports|announced|stated|informed|confirmed|denied|added|noted|[Aa]ccording to|[Cc]iting|[Qq]uoting)\b/g;

/** What a body that news comes from is called; an embassy, a company or a parliament tells of itself. */
export const CREDITED_BODIES: ReadonlySet<string> = new Set(
  'ministry mfa presidency administration secretariat kremlin chancellery cross crescent foreign-ministry'.split(' '),
);

/** Credited when the word before it, or “of” and a capital behind it, says what kind: “press service”, “Office of the Prime Minister”. */
export const CREDITED_OFFICES: ReadonlySet<string> = new Set(
  'service office bureau department centre center agency committee'.split(' '),
);

export const OFFICE_KINDS: ReadonlySet<string> = new Set(
  "press information media statistics statistical communications spokesperson’s spokesperson's spokesman’s spokesman's prime president’s president's minister’s minister's national presidential customs migration border".split(
    ' ',
  ),
);

/** Words in lower case that a body's name may hold. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  `foreign finance trade energy defence defense interior health economy industry tourism justice transport agriculture education culture
  external internal international affairs prime minister’s minister's president’s president's government’s government's ministry’s ministry's
  press information media statistics statistical national state federal customs migration border service office bureau department
  ministry presidency administration secretariat central information of the for and in`
    .trim()
    .split(/\s+/),
);
