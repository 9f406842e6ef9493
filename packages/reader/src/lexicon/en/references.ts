const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plural nouns that stand for the parties already named: “the two sides”, “both governments”. */
export const GROUP_NOUNS =
  words(`sides parties countries nations states governments peoples neighbours neighbors capitals
  republics delegations ministries partners signatories economies allies kingdoms participants members`);
/** Plural nouns that stand for the persons already named: “both leaders”. */
export const GROUP_OFFICES = words(`leaders presidents ministers premiers heads counterparts officials diplomats envoys
  ambassadors chiefs secretaries chancellors colleagues statesmen monarchs kings`);
/** Singular nouns that stand for a party already named: “the island nation”, “the bloc”. */
export const PARTY_NOUNS =
  words(`country nation state government republic kingdom island archipelago bloc union alliance
  organisation organization bank fund sultanate emirate principality federation duchy ministry cabinet side neighbour
  neighbor administration commission territory authorities parliament senate embassy assembly mission`);
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
]);
export const FIRST_PERSON = words('i me my mine myself');
export const FIRST_PLURAL = words('we us our ours ourselves');
export const THIRD_FEMALE = words('she her hers herself');
export const THIRD_MALE = words('he him his himself');
export const THIRD_PLURAL = words('they them their theirs themselves');
export const THIRD_NEUTER = words('it its itself');
