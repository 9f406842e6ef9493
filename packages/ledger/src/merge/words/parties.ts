/** Whether a word (lower case, no accents) names one of the parties; short stems must be the whole word. */
export const namesParty = (word: string, stems: readonly string[]): boolean =>
  stems.some((s) => (s.length < 4 ? word === s : word.startsWith(s)));

/**
 * Beginnings of the words that name a party: the country, its people, its capital. They are taken out where it is asked what
 * an undertaking or an instrument is about, because every text of a relationship is full of them.
 */
export function partyStems(ids: Iterable<string>): string[] {
  return [...new Set([...ids].flatMap((id) => TABLE.get(id) ?? (id.length > 3 ? [id.toLowerCase()] : [])))];
}

const TABLE = new Map(
  `AFG afghan kabul|AGO angol luanda|ALB albani tirana|AND andorr|ARE emirat emirati dhabi uae|ARG argentin buenos aires
ARM armeni yerevan|ATG antigua barbuda|AUS austral canberra|AUT austri vienna|AZE azerbai azeri baku|BDI burundi bujumbura gitega
BEL belgi|BEN benin cotonou|BFA burkin ouagadougou|BGD banglades dhaka|BGR bulgari sofia|BHR bahrain manama|BHS baham nassau
BIH bosni herzegov sarajevo|BLR belarus minsk|BLZ beliz belmopan|BOL bolivi paz|BRA brazil brasil|BRB barbad bridgetown|BRN brunei
BTN bhutan thimphu|BWA botswan gaborone|CAF central african bangui|CAN canad ottawa|CHE swiss switzerland bern|CHL chile santiago
CHN chin beijing|CIV ivoir ivori abidjan yamoussoukro|CMR cameroon yaounde|COD congo kinshasa|COG congo brazzaville|COL colombia bogota
COM comor moroni|CPV cabo verd cape praia|CRI costa rica jose|CUB cuba havana|CYP cypr nicosia|CZE czech prague|DEU german berlin
DJI djibouti|DMA dominica roseau|DNK danish denmark danes copenhagen|DOM dominican domingo|DZA algeri algiers|ECU ecuador quito
EGY egypt cairo|ERI eritre asmara|ESP spain spanish spaniard madrid|EST estoni tallinn|ETH ethiopi addis ababa|FIN finland finnish finn helsinki
FJI fiji suva|FRA franc french paris|FSM micronesi|GAB gabon libreville|GBR brit united kingdom uk london|GEO georgi tbilisi|GHA ghana accra
GIN guinea conakry|GMB gambia banjul|GNB guinea bissau|GNQ equatorial guinea malabo|GRC greek greece athens|GRD grenad
GTM guatemal|GUY guyan georgetown|HND hondur tegucigalpa|HRV croat zagreb|HTI haiti|HUN hungar magyar budapest
IDN indonesi jakarta|IND india delhi|IRL irish ireland dublin|IRN iran tehran|IRQ iraq baghdad|ISL iceland reykjavik|ISR israel jerusalem
ITA ital rome|JAM jamaic kingston|JOR jordan amman|JPN japan tokyo|KAZ kazakh astana nur sultan nursultan|KEN kenya nairobi
KGZ kyrgyz kirghiz kirgiz bishkek|KHM cambodi khmer phnom penh|KIR kiribati|KNA kitts nevis|KOR korea seoul|KWT kuwait|LAO lao vientiane
LBN leban beirut|LBR liberia monrovia|LBY liby tripoli|LCA lucia|LIE liechtenstein vaduz|LKA lanka colombo|LSO lesoth basotho maseru
LTU lithuan vilnius|LUX luxemb|LVA latvi riga|MAR morocc rabat|MCO monac|MDA moldov chisinau|MDG madagas malagasy antananarivo
MDV maldiv male|MEX mexic|MHL marshall majuro|MKD macedoni skopje|MLI mali bamako|MLT malta maltese valletta|MMR myanmar burm naypyidaw
MNE monteneg podgorica|MNG mongol ulaanbaatar|MOZ mozambi maputo|MRT mauritani nouakchott|MUS mauriti|MWI malaw lilongwe
MYS malays kuala lumpur|NAM namib windhoek|NER niger nigerien niamey|NGA nigeri abuja|NIC nicarag managua|NLD dutch netherland hague
NOR norw oslo|NPL nepal kathmandu|NRU nauru|NZL zealand wellington|OMN oman muscat|PAK pakistan islamabad|PAN panama|PER peru lima
PHL philippin filipin manila|PLW palau|PNG papua moresby|POL poland polish pole warsaw|PRK korea dprk pyongyang|PRT portug lisbon
PRY paragua asuncion|PSE palestin ramallah|QAT qatar doha|ROU roman romani bucharest|RUS russia moscow kremlin|RWA rwand kigali
SAU saudi riyadh|SDN sudan khartoum|SEN senegal dakar|SGP singapor|SLB solomon honiara|SLE sierra leon freetown|SLV salvador
SMR marin|SOM somali mogadishu|SRB serb belgrade|SSD south sudan juba|STP tome principe|SUR surinam paramaribo|SVK slovak bratislava
SVN sloven ljubljana|SWE swed stockholm|SWZ eswatin swazi mbabane|SYC seychell|SYR syria damascus|TCD chad ndjamena|TGO togo lome
THA thai bangkok|TJK tajik dushanbe|TKM turkmen ashgabat|TLS timor dili|TON tonga|TTO trinidad tobago|TUN tunisi tunis
TUR turk ankara|TUV tuvalu|TWN taiwan taipei|TZA tanzani dodoma|UGA uganda kampala|UKR ukrain kyiv kiev|URY urugua montevideo
USA american united states us washington|UZB uzbek tashkent|VAT vatican holy see|VCT vincent|VEN venezuel caracas
VNM vietnam viet nam hanoi|VUT vanuatu|WSM samoa apia|XKX kosov pristina|YEM yemen sanaa|ZAF south african pretoria|ZMB zambia lusaka
ZWE zimbabw harare|EU european eu union brussels europe|UN nations un|NATO nato atlantic alliance|AU african|ASEAN asean|OSCE osce
CARICOM caricom caribbean|MERCOSUR mercosur|EAEU eaeu eurasian|SCO sco shanghai|GCC gcc gulf|OTS ots turkic|ECOWAS ecowas|SADC sadc
OPEC opec|EFTA efta|IMF imf monetary|WB bank|EIB eib|EBRD ebrd|ADB adb|central-asia central asia|western-balkans western balkan`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([id, ...stems]) => [id ?? '', stems] as const),
);
