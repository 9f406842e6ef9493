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
  'embassy consulate mission church street square bazaar market port talks summit meeting meetings conference forum session round negotiations congress olympics expo consultations dialogue gathering visit office bureau headquarters airport region area suburb suburbs branch campus hotel stop leg speech address process ceremony';

/** What follows is where something is. */
export const PLACE_PREPOSITIONS =
  'in at near outside inside around across via throughout within off leave leaves left leaving reached reach';

/** Before a state's name these tell only where something is: “*off* Greenland”, “*via* Kazakhstan”. */
export const STATE_PLACE_PREPOSITIONS = 'off outside inside near around across via throughout within';

/** What follows is a place when a way leads there: “*arrived from* Paris”, “a *flight to* Doha”. */
export const WAY_PREPOSITIONS = 'to from for into toward towards through over between';

export const MOTION_WORDS =
  'planned scheduled foreseen slated due held meet meets met convene convenes convened arrive arrives arrived arriving travel travels travelled traveled travelling traveling fly flies flew flown flying go goes went going gone leave leaves left leaving return returns returned returning come comes came coming depart departs departed departing headed heading drove driven drive moved relocated relocate transferred trip trips flight flights route routes road roads journey train trains railway bus line pipeline corridor departure arrival tour resident posted accredited born sailed evacuated';

/** Days and months: a state's name after one is no surname. */
export const PERIODS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow';

/** Lines and ways named for their ends: “the direct flight Riga – Doha”, “the Riga–Tartu *railway*”. */
export const LINE_NOUNS =
  'railway railways railroad rail line flight flights route routes road highway motorway corridor pipeline train trains ferry bus express';

/** After an adjective of a region these speak of its states together: “*African* leaders”. */
export const COLLECTIVE_NOUNS =
  'leaders countries nations states republics partners governments ministers presidents counterparts side sides delegations officials neighbours neighbors heads members envoys diplomats capitals allies parties powers monarchies kingdoms economies';

/** After an adjective of a region these stand for one state of it, that the text has named: “the West African *nation*”. */
export const EPITHET_NOUNS =
  'nation country state kingdom republic island neighbour neighbor giant power economy monarchy emirate sultanate principality bloc';

/** After a state's adjective these are money: “in Swiss *francs*”. */
export const COINS =
  'dollar dollars cent cents franc francs rupee rupees peso pesos dirham dirhams riyal riyals rouble roubles ruble rubles shilling shillings';

/** Money only behind a number, for the words mean more: “ten Swedish *crowns*”. */
export const RARER_COINS =
  'pound pounds yen won krona kronor krone kroner crown crowns dinar dinars rial rials tenge som lira liras real reais rand shekel shekels yuan renminbi zloty forint leu lei lari manat sum kwacha naira cedi birr baht ringgit rupiah dong kina pula lev leva mark marks guilder guilders';

/** “officials in Delhi”, “the Foreign Ministry in Montevideo”: the capital is the government that they belong to. */
export const OFFICIAL_NOUNS =
  'ministry government authorities officials leaders leadership rulers policymakers regime junta cabinet parliament presidency diplomats';

/** States and provinces whose towns bear the names of capitals: “Paris, *Texas*”, “London, *Ontario*”. */
export const STATES_WITH_NAMESAKES =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Quebec Manitoba Alberta Saskatchewan Penang Va. Calif. Tex.';

/** Behind a hyphen: what is made or owned there, by its people: “Chinese-*made* drones”, “Liberian-*flagged*”. */
export const MADE_OF =
  'made built style flagged registered owned born educated speaking designed produced manufactured';

/** Behind a hyphen: where something is: “the Beijing-*based* bank”. */
export const PLACED = 'based bound born area listed headquartered';

/** Abbreviations that are everyday words when everything around them is set in capitals: “TALKS WITH *US*”. */
export const EVERYDAY_CAPITALS = 'US WHO CAR ECO AMU PACE SHAPE ECHO QUAD GRECO ALBA PIF DIET TURKEY';

/** Words behind a name that make it another thing: “Turkey *prices*”, “the Gulf *of* Aden”. By party. */
export const NOT_BEFORE: Record<string, string> = {
  TUR: 'meat prices breast sandwich sandwiches farm farms dinner farmers',
  gulf: 'of',
};

/** Words before a name that make it another thing: “the *one* China policy”. By party. */
export const NOT_AFTER: Record<string, string> = { CHN: 'one' };

/** Towns of the US state of Georgia. */
export const TOWNS_OF_GEORGIA = 'atlanta savannah augusta macon';
export const USA_WORDS = 'us u.s. usa u.s.a.';

/** Before a name that a person bears too these speak of the state: “the king *of* Jordan”. */
export const STATE_PREPOSITIONS = 'of in to from between against for';

/** “European *Affairs*”, “the European *Neighbourhood* Policy”: what an office is for, not who acts. */
export const REGION_PORTFOLIOS = 'Affairs Neighbourhood Department Division Directorate Semester';

/** “*ethnic* Russians”, “Soviet-*era*”, “the *former* Yugoslavia”. */
export const KIN_WORDS = 'ethnic';
export const ERA_WORDS = 'era';
export const FORMER_WORDS = 'former ex';

/** Between a preposition and a capital: “in *downtown* Tokyo”. */
export const PLACE_ADJECTIVES = 'the downtown central nearby';

/** Before a region these tell only where: “*across* Africa”; with “of”: “a *country* of South Asia”, “*half* of Europe”. */
export const REGION_PREPOSITIONS = 'on from across in at near outside inside around via throughout within off';
export const REGION_PARTS =
  'country countries state states part parts half rest region regions map nations most all east west north south centre heart';

/** Whose they are told with “of”: “*citizens* of Jordan”. */
export const CITIZEN_NOUNS = 'citizen citizens national nationals resident residents native natives';

/** Motion words that do not make a way of “from”: “a message *came* from Paris”. */
export const NO_WAY_FROM = 'come comes came coming held due';
