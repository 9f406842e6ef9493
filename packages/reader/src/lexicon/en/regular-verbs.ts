/** Verbs of diplomatic prose that follow the rules of inflection. */
export const REGULAR_VERBS = `
reciprocate blacklist shutter abandon add ink reach clinch end prepare blame slam side climb depend force remind implore pass earmark enrol enroll total repay settle drill export import send-off sack oust dispatch supply trade amount back pull push scrap probe quash quit rally reap rebut receive remove resume rotate sail ship station summon swap tour tweet unload vaccinate walk weigh wire wrap yield complain consult cover demand design detain discover elect evacuate favour fine finish flow help inspect label lack land lease lobby mend mine modernise notice object occupy order pick plant plead print protect purchase raid rank refer register remark rent repair reply reserve resist rest reward rule save search shape shelter shift shoulder signal sink smuggle solve spark stem stress sum survey switch tax test thank threaten top tow train treat trust turn urge use vary view vow want warrant watch wish witness work worry abhor abolish abrogate abstain accede accelerate accent accept access accompany accord account accredit
accuse achieve acknowledge acquire act activate adapt address adhere adjourn adjust administer admit adopt
advance advise advocate affect affirm afford aggravate aggrieve agree aid aim air alarm alert allege alleviate
allocate allow alter amend amount amplify anger annex announce annul answer anticipate apologise apologize
appeal appear apply appoint appreciate approve argue arm arrange arrest arrive ask assemble assert assess assign
assist assume assure attach attack attain attempt attend attract audit augment author authorise authorize avail
avert avoid await award back ban bar base batter bear become beget begin believe belong benefit bid bill blanket
block blossom board boil bolster book boost border borrow break brief brighten bring broadcast broaden broker
budget burn bury buy bypass cable calculate call cancel canvass carry cast caution cease celebrate cement
certify chair challenge change charge chart check circulate cite claim clarify clear cloak close co-chair
co-host co-operate collaborate collect combat come-into commemorate commence commend comment commission commit
compel compete complain complement complete compliment comply comprise conceal concern conclude concur condemn
condition condole conduct confer confirm confiscate conflict conform confront congratulate connect consent
consider consist construct contact contain contest continue contract contribute control convene converse convert
convey convict convince convoy cook cooperate coordinate copy correct corrupt cost counsel count counter court
cover crack create credit creep criticise criticize culminate curb cure curtail cut deadlock deal debate decide
declare decline decrease decree dedicate deem deepen defeat defer define defuse defy delay delegate delete
deliver demand demonstrate denounce deny depart depict deplete deplore deploy deport deposit describe desert
deserve designate desire despatch destine destroy detail detain determine develop devise devote die differ
diminish direct disagree disappear disappoint disapprove disarm disburse disclose discontinue discount discover
discuss dismiss dispatch dispel disperse display dispute disregard disrupt dissolve distort diversify divert
divest divide do document dominate donate double doubt downgrade draft drag draw drop duplicate dwell earn ease
echo edit elapse elect electrify elevate eliminate embark embarrass embrace emit emphasise emphasize employ
empty enable enact encounter encourage endanger endeavor endeavour endorse enforce engage enhance enjoy enlarge
enlist enroll ensure enter entertain entrust envelop envisage envision envoy equip erect escalate escort
establish estimate evacuate evaluate examine exceed except exchange exclaim exclude execute exemplify exempt
exercise exert exhibit exist expand expect expedite expel experiment expire explain explore export expose
express extend extract extradite face facilitate fail favor favour fax fear feed fill finalise finalize finance
fit fix fly focus follow forecast foresee forge forget form formalise formalize fortify forward foster free
freeze frighten front fuel fulfil function fund further gain gallop gather generate get go govern grade grant
gratify greet grieve group guarantee guard guide hail halt halve hand handle handover hang happen harass harbor
harbour harden harm harmonise harmonize hasten head heal heap hear heat heed heighten help hinder hint hit hoard
honor honour hook hop hope host house hunt hurry hurt identify ignore impact impair impart impede implement
imply import impose improve inaugurate include incorporate increase indicate inflict inform inherit initial
initialize initiate injure inscribe insert insist inspect install institute instruct integrate intend intensify
interest interpret interrupt intervene interview introduce invade invent invest invite invoke involve isolate
issue jeopardize join judge justify keep kick kick-off kill knead know label labor lament land lapse last launch
lay lead leak leap learn lease legalize lessen let level levy liberate licence license lie lift lighten like
limit linger link list listen live load locate lock lodge long look loosen lower mail maintain manage mandate
manufacture march mark market marry mature maximize measure mediate meet mention merge merit migrate minimize
minister mirror miss mix mobilise mobilize model moderate modernise modernize modify monitor mount mourn move
multiply name narrow nationalize near necessitate need neglect negotiate neighbour network nominate normalise
normalize note notice notify number nurture obey object oblige observe obstruct obtain occasion occupy occur
offer offset omit open operate oppose optimize order organise organize originate oust outfit outlaw outline
overcome overturn owe own paint pair pardon participate partition partner pass patrol pause pay peak penalize
perceive perform permit persist persuade petition phone pick pin pioneer place plan plant play plead pledge
plunge point police poll ponder position possess post postpone pour power practice practise praise precede
predict prefer premise present preserve preside press prevail prevent print privatize proceed process proclaim
procure produce profit progress prohibit project prolong promise promote prompt propose prosecute protect
protest provide provoke publish pull punish purchase pursue put puzzle qualify quarrel quell question quit quote
raid raise range rank ratify re-establish react reactivate read reaffirm realise realize reap reason reassure
rebuke recall receive reckon reclaim recognise recognize recommend recommit reconcile reconsider reconvene
record recount recover recreate recruit rectify redress reduce reestablish refer reflect reform refuse refute
regain regard register regret regroup regulate reimpose reinforce reinstate reiterate reject relate relaunch
relax release relieve relinquish relocate rely remain remark remember remove rename render renege renegotiate
renew renounce reopen reorganize repair repatriate repeal repeat replace reply report represent reprimand
reproach request require reschedule rescind rescue resent resettle reside resign resist resolve resort respect
rest restart restate restore restrict result resume retain retaliate retire retreat retrieve return reunite
reuse reveal revenge revert review revise revitalize revive revoke reward rise risk rocket roll rotate run
safeguard sail salute sanctify sanction satisfy scale scan schedule scrap seal seat secure seek seize select
sell separate serve set settle sever share shelter shelve ship shorten show shun sign signal simplify sing sit
situate ski slap sleep smear smell soak soften solve sort span speak spearhead specialize specify spell spin
split spoil sponsor spread sprint stabilize stage stall start state station stay steal step stick stipulate
stock stop storm straighten strengthen stress strive strong structure study style subject submit subscribe
subside substitute succeed sue suffer suggest summon supervise supplement supply support suppose suppress
surmount surpass surprise surrender surround survey survive suspect suspend sustain swallow swap sweep sweeten
symbolize sympathize table tabulate tailor talk target tarry task tax tear telephone televise tender terminate
test testify thank threat threaten ticket tie tighten tolerate top top-up total tour trace track trade train
transfer transform translate transmit transpose travel treat trespass trial trigger triple trust try turn tweak
tweet undergo underline undermine underpin underscore undo unify unite unload unveil update upgrade upload urge
use utilise utilize utter vacate vaccinate value vary venture verify veto vie view violate visit voice vote vow
wait waive walk want warn warrant waste weaken weigh welcome widen win wind wish withdraw witness work worry
worsen worship wrap
`;
