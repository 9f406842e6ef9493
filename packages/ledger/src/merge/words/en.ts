/**
 * English words as the merge weighs them. Each entry is a list of words as they are written; they are stemmed when loaded,
 * so one form of each is enough.
 */

/** Say nothing about what an undertaking, a statement or an instrument is about. */
export const STOP_WORDS = `
a an the and or but nor of to in on at by for from with without within into onto over under between among amongst through during
against about above below across along around before after until till since as than that this these those which who whom whose what
when where while why how it its he his him she her their them we our us you your i my me one two both all each every either any
some such other another same own so not no never also only just even still yet already again more most less least very much many few
up out off down back away then there now ago once is are was were be been being am has have had having do does did done doing
will would shall should can could may might must ought need let per via upon toward amid together apart
first last next former latter earlier later recent early soon possible earliest today yesterday tomorrow
day week month year quarter half decade century spring summer autumn winter fall end beginning start date time term deadline schedule
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
december jan feb mar apr aug sep sept oct nov dec
agree pledge promise undertake vow commit reaffirm reiterate confirm intend plan ready eager wish want
hope aim seek decide resolve determine desire express expect announce say said tell told state stress add declare
side party country nation republic government federal kingdom union leader president minister ministry official authority
mr mrs ms dr excellency hon sir
make made take took taken give gave given get got put go went gone come came keep kept hold held set bring brought carry use become became
remain continue stand met spoke spoken began begun left saw seen found led
according due full basis order view light regard respect behalf well way lot number total
however therefore thus
million billion trillion thousand hundred dollar euro pound franc yen percent cent`;

/** Diplomatic small change: they count a little beside other words, never alone. */
export const WEAK_WORDS = `
cooperation collaborate partnership relation relationship tie bilateral mutual joint common multilateral regional international
strategic comprehensive development support strengthen enhance deepen expand promote further advance improve increase foster boost
new effective practical concrete close friendly political economic social implement implementation work issue matter area
field sector project programme activity action initiative measure process framework mechanism effort step contact exchange
citizen people public general special important interest value level capacity potential opportunity future long short large
agreement document text provision article visit meeting session`;

/** Say that parties meet, not about what. */
export const MEETING_WORDS = `talk meet visit session summit forum consultation negotiation dialogue conference round call
phone telephone discuss ceremony host receive place holding`;

/** Kinds of instrument, as words of a name; they tell the kind, not the subject. */
export const KIND_WORDS = `
agreement accord pact deal treaty convention protocol charter memorandum memoranda mou understanding arrangement declaration statement
communique roadmap plan programme contract document instrument statute exchange notes letter minutes compact
act consensus terms reference intergovernmental interdepartmental bilateral mutual joint draft legal binding`;

/** In front of a name they make another instrument of it: “Enhanced …”, “Protocol amending …”, “Second Protocol”. */
export const QUALIFIERS = `
enhanced additional interim second third fourth amending supplementary supplemental revised successor renewed modernised updated
framework comprehensive preliminary provisional implementing optional old earlier previous`;

/** Words that mean the same where undertakings, subjects and acts are compared; the first word names the group. */
export const SYNONYMS = [
  'negotiate talk discuss dialogue consult explore',
  'facilitate simplify liberalise ease simpler easier relax streamline',
  'open reopen inaugurate launch resume restart establish create',
  'embassy mission chancery legation',
  'scholarship bursary fellowship stipend',
  'student pupil undergraduate postgraduate learner',
  'education academic university school',
  'aid assistance help relief donate grant',
  'fund finance',
  'pay paid payment repay disburse transfer money',
  'loan credit lend lent',
  'invest investor',
  'troops soldier forces military men contingent',
  'withdraw evacuate pullback',
  'border frontier boundary demarcate',
  'road highway motorway',
  'rail railway railroad',
  'aviation air flight airline aircraft airport',
  'ship vessel navigation maritime port waterway river boat ferry',
  'toll charge fee levy',
  'tariff duty customs',
  'trade commerce export import turnover',
  'agriculture farm crop agrarian',
  'mechanisation machinery tractor',
  'mineral mining mine metal ore geology geological',
  'raw material commodity',
  'energy power electricity grid',
  'nuclear atomic',
  'gas pipeline lng',
  'hydrogen renewable green solar wind',
  'water hydro irrigation',
  'fish fishery',
  'health medical hospital medicine vaccine',
  'court justice judicial judge legal law',
  'prisoner detainee captive convict',
  'refugee asylum migrant migration displaced',
  'weapon arms armament missile',
  'debt arrears',
  'tax taxation',
  'culture heritage museum',
  'climate emission carbon',
  'environment environmental ecological',
  'digital cyber data internet',
  'space satellite',
  'police crime criminal',
  'sanction embargo restriction',
  'expert adviser advisor instructor specialist',
  'train instruct',
  'envoy ambassador',
  'victim survivor casualty',
  'list register inventory',
  'table submit present deliver',
  'send sent dispatch deploy supply provide',
  'build built construct erect',
  'complete finish finalise conclude',
  'abolish scrap lift remove eliminate waive exempt',
  'reform overhaul',
  'standard norm',
  'protect safeguard',
  'tourism tourist visitor',
];

/** An undertaking that holds back. */
export const HEDGES =
  /\b(?:continue to (?:explore|discuss|consider|examine|work towards?)|remain (?:open|ready|willing|committed) to (?:discuss|explor|consider|examin|look)\w*|open to (?:discuss|explor|consider)\w*|explore|consider(?:ing)?|look(?:ing)? into|examin(?:e|ing)|study(?:ing)?|endeavou?rs?|strive|seek|work towards?|try to|hope to|where appropriate|as appropriate|if possible|in due course|at a later stage|possib(?:le|ility)|with a view to|discuss(?:ing)?)\b/i;

/** Put off, with no new day. */
export const POSTPONED =
  /\b(?:postpon\w*|put off|put back|delay\w*|reschedul\w*|deferr?\w*|suspend\w*|indefinite\w*|cancel\w*|called? off)\b/i;

/** A text that looks at a promise and finds it wanting. */
export const SHORTFALL =
  /\b(?:fewer than|less than|short of|falls? short|fell short|only|has(?: still)? not|have(?: still)? not|had not|did not|was not|were not|never|has yet to|have yet to|still waiting|still awaits?|failed to|missed|unfulfilled|not (?:been )?(?:kept|met|honou?red|fulfilled|done)|half of|part of|partly|so far|behind schedule|no sign of|broke(?:n)?)\b/i;

/** “had promised”, “promised last year”: a promise that is looked back on. */
export const LOOKING_BACK =
  /\b(?:had|as|were|was|been) (?:been )?(?:promised|pledged|agreed|undertaken|committed|vowed|announced)\b|\b(?:it|they|he|she|which|that) (?:had )?(?:promised|pledged)\b/i;

/** To fix the days of a meeting that was put off. */
export const NEW_DATES =
  /\b(?:fix|set|agree(?: on)?|find|name|announce|settle)\w*\b[^.]{0,30}\bdates?\b|\bnew dates?\b|\banother date\b|\bre-?schedul\w*/i;

/** Where the condition or the occasion begins that is no part of what is promised. */
export const CONDITION =
  /[,;]?\s*\b(?:as soon as|once|if|provided that|on condition that|subject to|when|until|unless|in case|after|following|in return for|in exchange for)\b.*$/i;

/** About so much: the word stands right before the number. */
export const APPROXIMATE =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|up to|at least|less than|under|close to|an estimated)\s+(?:[A-Z]{2,3}\s*)?[$€£¥]?\d/i;

/** An organ of a state or an organisation, in the name of an outlet. */
export const ORGAN =
  /\b(?:ministry|ministere|ministerio|ministerium|foreign office|department of|state department|government|presidency|cabinet|chancellery|office of the|prime minister|embassy|delegation of|delegation to|permanent mission|permanent representation|consulate|commission|council|secretariat|parliament|eeas|external action|press service|press office|kremlin|white house|elysee|downing street|federal foreign|high commission|treasury)\b/i;

/** Addresses that organs publish at. */
export const ORGAN_ADDRESS =
  /(?:^|[./])(?:gov|gob|gouv|gouvernement|govt|mfa|eeas|europa|go|mofa|mid)\.[a-z.]+(?:[:/]|$)/i;
