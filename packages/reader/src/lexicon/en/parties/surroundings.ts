/** After an adjective, or a list of them, these make it a language: “in the Uzbek, Malay and English *languages*”. */
export const LANGUAGE_NOUNS =
  'language languages translation translations version versions alphabet script dialect dialects speaker speakers speaking subtitles lessons grammar';

/** Before an adjective these make it a language: “*speaks* French”. */
export const LANGUAGE_VERBS =
  'speak speaks spoke spoken speaking learn learns learned learning fluent translated fluently understands understand teaches teach';

/** Words that end the name of an agreement; a capital in it is a place: “Paris *Agreement*”, “Minsk *accords*”. */
export const INSTRUMENT_NOUNS =
  'agreement agreements accord accords convention conventions treaty treaties protocol protocols declaration declarations memorandum charter act statute pact compact consensus process format formula principles framework initiative communiqué communique plan roadmap rules amendment commitments document outcome statement spirit appeal programme';

/** What takes place in a capital: “the Geneva *talks*”. */
export const EVENT_NOUNS =
  'talks summit meeting meetings conference forum session round negotiations congress olympics expo consultations dialogue gathering visit office bureau headquarters airport region area suburb suburbs branch campus hotel stop leg speech address process ceremony';

/** What follows is where something is. */
export const PLACE_PREPOSITIONS = 'in at near outside inside around across via throughout within';

/** What follows is a place when a way leads there: “*arrived from* Paris”, “a *flight to* Doha”. */
export const WAY_PREPOSITIONS = 'to from for into toward towards through over between and';

export const MOTION_WORDS =
  'arrive arrives arrived arriving travel travels travelled traveled travelling traveling fly flies flew flown flying go goes went going gone leave leaves left leaving return returns returned returning come comes came coming depart departs departed departing headed heading drove driven drive moved relocated relocate transferred trip trips flight flights route routes road roads journey train trains railway bus line pipeline corridor departure arrival tour resident posted accredited born sailed evacuated';

/** Days and months: a state's name after one is no surname. */
export const PERIODS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow';
