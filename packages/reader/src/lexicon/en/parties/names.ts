/** Names of states and capitals that people bear too: as a first name … */
export const GIVEN_NAMES =
  'Chad Jordan Israel Georgia India Kenya Paris Sofia Victoria Cuba Ireland Malta Santiago Salvador Havana America London Lima Dominica Asia Vienna Kingston Nevis Jersey Wellington Mali Jamaica Holland Valletta Monaco Colombia Cairo Riga Finn Dane Scot';

/** … and as a surname. */
export const SURNAMES =
  'Jordan Ireland England Holland France Berlin London Washington Israel Chad German English French Rome Paris Brazil Cuba Poland Norway Lima Santiago Malta Turk Türk Wales Victoria Wellington Niger Mali Dutch Irish Welsh Salisbury Sucre Oman Georgetown Kingston Nassau Spain Riga Swiss Finn Pole Dane Scot Brit Lett Britain Hague';

/** After a state's name these begin an office or a body, never a surname. */
export const AFTER_STATE =
  'Premier Chancellor Sheikh Sir Admiral Marshal Colonel Cardinal Archbishop Lord Lady Dr Mr Mrs Ms Taoiseach Leader Head Director Governor Mayor President Prime Foreign Minister Deputy Vice King Queen Prince Princess Crown Emir Sultan Ambassador Government Parliament Embassy Ministry Defence Defense Interior Finance Trade Economy Energy Justice Health Central National State Supreme Constitutional Federal House Senate Assembly Council Court Army Navy Air Armed Police Secretary Chief Speaker Opposition First Second Joint Bank Development Investment Economic Strategic Cooperation Partnership Agreement Treaty Protocol Memorandum Forum Summit Dialogue Business Chamber Commission Committee Representative Special Permanent High Consul Consulate Delegation Mission Envoy Team Friendship Association Society Export Import Customs Border Security Military General Attorney Relations Department Office Agency Authority Fund Group Conference Meeting Talks Week Day Expo Rail Railway Pipeline Project Programme Program Plan Action Roadmap Compact Framework Valley River Strip Bay';

/** Words before a state's name that are no first name. */
export const BEFORE_STATE =
  'Greater Modern Ancient Former Mainland Northern Southern Eastern Western Central North South East West Occupied United New Old Post Visit Both Neighbouring Neighboring Upper Lower Free Imperial Communist Socialist Democratic Post-war President Minister King Queen Prince Ambassador Via From To In With And Or The For Between Against Toward Towards Of By On At Into While When As After Before Since Until If But Like Unlike Although Because Where';
