/** Words that make an organ of the state or organisation named beside them: “the Kazakh Foreign Ministry”, “Embassy of Japan”. */
export const ORGAN_HEADS =
  'ministry ministries government governments parliament embassy embassies mfa mofa presidency chancellery chancery cabinet administration senate congress legislature assembly council court courts mission delegation consulate consulates authorities authority side army navy police military forces troops secretariat commission leadership diplomacy ombudsman directorate department departments agency office bank treasury regime junta parliamentarians lawmakers';

/** After a possessive or an adjective only these begin an organ in small letters; the others need a capital. */
export const ORGAN_HEADS_SMALL =
  'ministry ministries government parliament embassy embassies presidency chancellery cabinet administration senate consulate authorities side army navy military leadership mission delegation secretariat regime junta legislature diplomacy';

/** Words between the party and the organ: “the Norwegian *interim* government”, “the Swiss *federal* authorities”. */
export const ORGAN_MODIFIERS =
  'foreign defence defense interior finance economy economic trade central federal national supreme constitutional interim transitional new caretaker coalition outgoing armed lower upper agriculture energy justice health general permanent military royal high external affairs environment transport education culture digital labour labor security customs competent state deputies';

/** What a ministry is for: “Ministry of *Economy, Trade and Industry*”. */
export const PORTFOLIOS =
  'affairs foreign external internal international european economy economic trade industry industries finance finances defence defense interior energy environment ecology agriculture fisheries food forestry justice health transport transportation infrastructure education science higher culture sport sports tourism labour labor employment social protection development digital innovation information communications technology security investment investments commerce planning budget mines mining petroleum oil gas water resources natural cooperation integration religious worship religion islamic expatriates emigrants immigration migration diaspora home public works construction housing regional rural women youth family emergency situations civil service administration state tax revenue customs electronics aviation maritime marine climate change green transition consumer national overseas global entrepreneurship business statistics railways roads power electricity coal steel textiles heavy light machine building atomic nuclear space research knowledge community policy relations';

/** Nouns of a person, after an adjective of a state: “the *Gambian* lawyer”. */
export const PERSON_NOUNS =
  'citizen citizens national nationals builder builders airman airmen troop serviceman servicemen visitor visitors traveller travellers traveler travelers taxpayer taxpayers speaker speakers lawyer lawyers businessman businesswoman businessmen businesspeople journalist journalists student students worker workers engineer engineers tourist tourists soldier soldiers fisherman fishermen sailor sailors pilot pilots doctor doctors nurse nurses singer actor actress writer poet painter scientist scientists researcher researchers professor economist analyst expert experts scholar scholars teacher teachers refugee refugees migrant migrants passenger passengers prisoner prisoners detainee detainees hostage hostages victim victims man woman men women child children couple family families millionaire billionaire tycoon oligarch oligarchs athlete footballer striker coach fans activist activists dissident dissidents driver drivers farmer farmers trader traders resident residents holder holders entrepreneur entrepreneurs investor investors people peoples publics youth peacekeeper peacekeepers';

/** Nouns of what belongs to a state's people, not to the state. */
export const COMPANY_NOUNS =
  'company companies firm firms businesses contractor contractors exporters importers enterprise enterprises bank banks giant group conglomerate manufacturer manufacturers carmaker carmakers airline airlines operator operators media newspaper newspapers daily weekly markets goods products wine wheat food cuisine music film films art dance glass literature language folklore song songs restaurant';

/** Heads whose modifiers may be what they are for: “*Economy* Ministry”, “*Energy* Department”. */
export const PORTFOLIO_HEADS =
  'ministry ministries department departments agency office directorate authority administration committee secretariat';

/** Inside an organ that stands before its party: “Council *of Ministers of* Cuba”, “Consulate *General of* India”. */
export const ORGAN_LINKS = 'of for and , the & ministers deputies representatives heads state human rights general';

/** Chambers, known by what they are of: “*House* of Representatives”, “*Chamber* of Deputies”. */
export const CHAMBERS = 'House Chamber';

/** Whose office is an organ: “the *Chancellor*'s office”, “the *Prime* Minister's Office”, “the *Presidential* Office”. */
export const OFFICE_HOLDERS = 'president presidential prime chancellor premier';
export const OFFICE_HEADS = 'office administration chancellery palace';

/** What a chamber or a council is of: “House of *Representatives*”, “Council of *Ministers*”. */
export const CHAMBER_MEMBERS =
  'Representatives Deputies Commons Lords Councillors Ministers State Elders Advisers Peoples';

/** What a capital hosts: “the London *embassy*” is not Britain's. */
export const HOSTED = 'embassy consulate mission delegation office chancery';

/** “Cabinet *Secretary*” is an office, not the cabinet. */
export const CABINET_OFFICES = 'Secretary Minister Office';

/** Organs that a text calls by one word once it has named them: “the *Parliament*”, “the *ministry*”. */
export const RECALLED_HEADS = 'Parliament Secretariat Ministry ministry Embassy embassy';

/** Of these only “the …” is the one named before; “its embassy” is another's. */
export const RECALLED_BY_ARTICLE = 'Ministry ministry Embassy embassy';

/** After an organ's single word these make an office of it: “Commission *President*”. */
export const RECALLED_OFFICES = 'President Vice-President spokesperson spokesman spokeswoman';
