/**
 * The last word of a body's name before “of”, “for”, “to” or a dash: “Ministry of Foreign Affairs”, “European External Action
 * Service”, “Press Division”.
 */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `ministry department office embassy consulate commission council delegation mission secretariat government presidency
  chancellery cabinet parliament congress senate assembly directorate division section service bureau agency authority bank fund
  centre center institute foundation union organization organisation association academy administration house palace court
  committee board chamber league group newspaper news press times herald gazette post journal review tribune
  observer courier dispatch chronicle telegraph standard monitor ministerio chancery
  ministries departments offices services representation secretary-general`
    .trim()
    .split(/\s+/),
);

/** Said of a line that stands for a kind of document and is read with the title under it. */
export const DOCUMENT_KINDS =
  /^(?:(?:joint|press|official|final|political|ministerial|presidential|chair(?:man|person)?[’']s|agreed|trilateral|bilateral|public|media|explanatory|summary|concluding|common|note) ){0,3}(?:fact ?sheet|factsheet|statement|declaration|communiqu[eé]|memorandum|message|remarks|readout|transcript|speech|address|conclusions|minutes|note verbale|aide[- ]m[eé]moire|backgrounder|background note|background|q&a|questions and answers|chronology|protocol|agreement|treaty|convention|resolution|decision|report)$/i;

/** Said of a line that stands over a text and is no part of its title. */
export const RUBRICS =
  /^(?:(?:(?:official|media|daily|weekly) )?(?:press|news|media) (?:release|note|communiqu[eé]|advisory|information|bulletin|corner)s?|(?:(?:local|national|world|regional|domestic|latest|top|breaking) )?news(?:room)?|press conferences$|speeches$|statements$|announcements$|all news$|documents$|analysis|opinion|op-?ed|comment(?:ary)?|feature|editorial|interview|exclusive|breaking(?: news)?|updated?|world|politics|business|economy|diplomacy|international(?: news)?|foreign affairs|archive|latest news|for immediate release|embargoed\b.*|unofficial translation|courtesy translation|provisional(?: translation| version)?|translated? from .*|original: .*|home(?: ?[›»>/|]| page).*)\b/i;

/** A line of the header that names what follows; `place` is set where a place may follow it. */
export const HEADER_KEYS =
  /^[([*\s]*(?:(?:(?:date|published|posted|issued|released?|publication date|release date|last (?:updated?|reviewed|modified|changed)|updated?|page last (?:reviewed|updated)|created|revised|valid as of|status as of|status|as of|stand)(?: (?:on|at|in))?\s*[:\]–—-]\s*)|(?<place>(?:place|location|venue|dateline|from our (?:\w+ ){0,2}correspondents? in|from our own correspondent,?|by our (?:\w+ ){0,2}correspondent,? in)\s*[:\]]?\s*)|(?:(?:source|by|author|written by|ref(?:erence)?|our ref|number|no|nr|category|section|language|theme)\s*[.:\]]\s*)|(?:by|from) (?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.’'-]*){1,3}(?:,|$| in | and ))|for immediate release\b)/iu;

/** “(updated January 2026)”, “(last update: 12 December 2025)”, “As of 1 May 2024”. */
export const UPDATED =
  /^[([*\s]*(?:(?:last |latest )?(?:updated?|reviewed|modified|revised|revision|changed|edited|version|published|posted|status|situation|as)(?: (?:on|at|in|of|as of))?[:\s]\s*)(?=[\dA-Z])/i;

/** How a speech or letter begins. */
export const SALUTATION =
  /^(?:(?:dear|excellenc(?:y|ies)|your|ladies|gentlemen|good (?:morning|afternoon|evening|day)|m(?:r|rs|s|adam|ister)\.?|friends|colleagues|distinguished|esteemed|honou?rable|respected|hello|thank you|dear)\b.*)[,!]$/i;

/** How the title of a speech begins. */
export const SPEECH_KINDS =
  /^(?:(?:opening|closing|joint|press|official|introductory|concluding|welcoming|keynote) )?(?:remarks|statement|speech|address|message|interview|readout|transcript|press conference|comments?|excerpts?|extracts?|lecture|letter|words|intervention|declaration)\b/i;

/** “Xinhua | Updated: 2023-07-01 21:47”: who publishes, before the date. */
export const OUTLET_LINE =
  /^(?<outlet>\p{Lu}[\p{L}\d .&’'-]{1,40}?)\s*\|\s*(?:(?:last )?updated?|published|posted|date)(?: on| at)?[:\s]\s*(?=[\p{Lu}\d])/iu;

/** “Title:”, “[Headline]” */
export const TITLE_KEY = /^[[(]?(?:title|headline)(?:[\])]:?|\s?:)\s*/i;
