/** The word that tells that a name is an organisation's: “Southern Nile Basin *Union*”. */
export const ORGANISATION_HEADS =
  'Union Organization Organisation Community Commission Bank League Alliance Authority Forum Council Confederation Federation Fund Secretariat';

/** Whose members are many: “*Association* of … *States*”. */
export const GATHERING_HEADS = 'Association Conference Group';
export const MANY_MEMBERS = 'States Nations Countries Republics';

/** Small words inside a name with capitals. */
export const NAME_LINKS = 'of for and the on in to & - – ,';

/** Words of bodies inside one country, and of what is no body at all. */
export const DOMESTIC_WORDS =
  'National Student Students Trade Football Olympic Press Bar Workers Teachers Credit Savings Rugby Chess Party Church Cricket Medical Joint Intergovernmental Agreement Treaty';
