/** Words that show how a person stands to what is told around their name. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The name after it follows or precedes in the office told before. */
export const SUCCESSION: ReadonlySet<string> = words(
  'replacing replaces replaced replace succeeds succeeded succeeding succeed predecessor successor incumbent predecessors over',
);
/** The name after it receives, or is received by, someone told before. */
export const HOSTS: ReadonlySet<string> = words('host guest visitor dignitary');
export const TIE_WORDS: ReadonlySet<string> = new Set([...SUCCESSION, ...HOSTS]);

/** Between a person and “as …”: the office is theirs from now on, or was theirs. */
export const NAMED_AS: ReadonlySet<string> =
  words(`appointed appoints appoint appointing named names name naming elected elects
  elect electing nominated nominates nominate chose choose chosen picked confirmed sworn inaugurated installed invested served
  serves serving office over reelected re-elected designated proclaimed accredited acts acted acting worked works duties`);
export const COPULAS: ReadonlySet<string> = words('was is became becomes been be remains remained');

/** What a person makes: “N’s state visit”. */
export const PERSONAL_EVENTS: ReadonlySet<string> = words(
  'visit trip arrival remarks speech address stay tour invitation letter inauguration resignation death proposal call departure',
);
/** What a person does, right after the name. */
export const PERSONAL_VERBS: ReadonlySet<string> =
  words(`said says told tells stated added warned declared announced noted stressed
  signed met arrived visited visits meets flew travelled traveled resigned replied wrote asked urged invited thanked welcomed
  received presented congratulated handed vowed pledged promised argues argued believes`);
export const SAYS: ReadonlySet<string> = words(
  'said says added told wrote asked replied warned warns argues argued explained explains announced declared',
);

/** The one before meets, addresses or acts on the one after it: they speak for two parties. */
export const BETWEEN: ReadonlySet<string> =
  words(`with to by received receives receiving met meets telephoned phoned called calls congratulated
  invited invites thanked urged asked told host hosted welcomed greeted counterpart between guest presented presents credentials condolences talks`);
/** “together with”, “accompanied by”: the two may speak for one party. */
export const ALONGSIDE: ReadonlySet<string> = words('together along accompanied alongside joined flanked');

/** Between two who speak for one party: “was accompanied by”. */
export const COMES_WITH: ReadonlySet<string> = words('accompanied alongside flanked');

/** Directly before an office: who does it is not who holds it. */
export const AGAINST: ReadonlySet<string> =
  words(`summoned summons summoning expelled expels expelling sanctioned sanctions barred bars banned
  bans declared declares arrested detained accused accuses`);
/** Something done to a person's goods or freedom; its subject is not their state. */
export const HOSTILE: ReadonlySet<string> = words(
  'assets sanctions freeze visa visas ban extradition asylum restrictive embezzlement',
);

/** Seats of a head → whose office speaks there. */
export const SEATS: ReadonlyMap<string, 'head-of-state' | 'head-of-government'> = new Map([
  ['white house', 'head-of-state'],
  ['kremlin', 'head-of-state'],
  ['akorda', 'head-of-state'],
  ['élysée', 'head-of-state'],
  ['elysee', 'head-of-state'],
  ['blue house', 'head-of-state'],
  ['cheong wa dae', 'head-of-state'],
  ['aso rock', 'head-of-state'],
  ['malacañang', 'head-of-state'],
  ['downing street', 'head-of-government'],
  ['kantei', 'head-of-government'],
]);

/** After a person: what follows “to” or “in” is not theirs. */
export const GOES: ReadonlySet<string> =
  words(`visit visits visited visiting arrived arrives arrive arriving travel travels travelled traveled
  travelling traveling flew flies fly expected due trip stay go goes went`);
/** A verb that a person directs at another party: “asked Washington to …”. */
export const ASKS: ReadonlySet<string> = words(
  `asked asks urged urges told tells invited thanked accused warned congratulated requested phoned called telephoned met received
  welcomed hosted visited`,
);
