/** Names that hold the name of a party and are none. A test sees to it that each of them does hold one. */
export const NOT_PARTIES = [
  'Gulf of Mexico|Gulf of Guinea|Gulf of Thailand|Gulf of Finland|Gulf of Oman|Gulf of Panama',
  'Sea of Japan|South China Sea|East China Sea|China Sea|Irish Sea|Norwegian Sea|Philippine Sea|Greenland Sea',
  'Caribbean Sea|Mediterranean Sea|Baltic Sea|Indian Ocean|Arctic Ocean|English Channel|Mozambique Channel',
  'Strait of Gibraltar|Korea Strait|Taiwan Strait|Denmark Strait|Danish Straits|Turkish Straits|Danish straits',
  'Lake Chad|Lake Victoria|Lake Malawi|Chad Basin|Jordan River|River Jordan|Jordan Valley|Niger Delta|Niger River',
  'Congo River|Congo Basin|Senegal River|Gambia River|Paraguay River|Uruguay River|Panama Canal|Mexico Bay',
  'Korean Peninsula|Korean peninsula|Indian subcontinent|Balkan Peninsula|Scandinavian Peninsula|Russian Far East',
  'New Mexico|New England|New Jersey|Jersey City|New South Wales|Washington State|Washington state|Panama City Beach',
  'New Guinea|Inner Mongolia|French Riviera|Spanish Steps|West Azerbaijan|East Azerbaijan|Northern Cyprus|Little Italy',
  'East Jerusalem|Victoria Falls|Berlin Wall|Great Wall of China|Prague Spring|Arab Spring|Paris Commune',
  'Turkish Republic of Northern Cyprus|Bosnian Serb|Bosnian Serbs|Bosnian Croat|Bosnian Croats|Kosovo Serb|Kosovo Serbs',
  'Kosovo Albanian|Kosovo Albanians|Turkish Cypriot|Turkish Cypriots|Khmer Rouge|West Indian|West Indies|Dutch Caribbean',
  'African American|African Americans|Native American|Native Americans|American Indian|American Indians',
  'Asian American|Asian Americans|Latin American studies',
  'British Empire|Russian Empire|Austro-Hungarian Empire|Prince of Wales|Princess of Wales|Queen Victoria',
  'British Columbia|Georgian Dream|Sweden Democrats|Santiago de Compostela|Santiago de Cuba|West Bank|Gulf Stream|Arctic Circle|Korean War|Vietnam War|Iraq War|Gulf War|Falklands War|Battle of Britain|Battle of France',
  'North Pole|South Pole|Pole position|African swine fever|African Swine Fever|Asian flu|Spanish flu|German measles',

  'Times of India|Times of Israel|Times of Malta|Times of Central Asia|Indian Express|Japan Times|Korea Times|Korea Herald',
  'Jakarta Post|Jakarta Globe|Jerusalem Post|Washington Post|Washington Times|Moscow Times|Astana Times|Bangkok Post',
  'Phnom Penh Post|Khmer Times|Irish Times|Irish Independent|Brussels Times|Kyiv Independent|Kyiv Post|China Daily',
  'South China Morning Post|Arab News|Gulf News|New Zealand Herald|Africa Report|Asia Times|Nikkei Asia|Vietnam News',
  'Viet Nam News|Kathmandu Post|Jordan Times|Tehran Times|Iran Daily|Arab Weekly|Turkish Daily News',
  'Prague Post|Budapest Times|Copenhagen Post|Sudan Tribune|Fiji Times|Fiji Sun|Samoa Observer|Buenos Aires Times',
  'Mexico News Daily|USA Today|Malta Today|Georgia Today|Russia Today|Voice of America|Radio Free Europe|Radio Free Asia',
  'Radio New Zealand|Radio France|Radio France Internationale|France 24|France Inter|Central Asian News|Swiss Info',
  'All India Radio|Press Trust of India|Polish Radio|Korean Broadcasting System|Canadian Broadcasting Corporation',
  'British Broadcasting Corporation|Australian Broadcasting Corporation|Philippine Star|Philippine Daily Inquirer',
  'Manila Times|Manila Bulletin|London Gazette|Paris Match|Paris Review|Saudi Gazette|Trinidad Guardian|Jamaica Gleaner',

  'Royal Dutch Shell|British Petroleum|British American Tobacco|British Airways|British Steel|British Gas|Air India',
  'Air France|Air Canada|Air China|Air New Zealand|China Eastern|China Southern|China Mobile|China Telecom',
  'China Unicom|China Railway|China Harbour|China Merchants|China Construction Bank|China National Petroleum Corporation',
  'China Three Gorges|Bank of China|Bank of America|Bank of Georgia|Bank of Cyprus|Bank of Ireland|State Bank of India',
  'American Express|American Airlines|Turkish Airlines|Ethiopian Airlines|Qatar Airways',
  'Saudi Aramco|Saudi Telecom|Korean Air|Korea Electric Power|Japan Tobacco|Singapore Telecommunications|Swiss Re',
  'Swiss Post|Swiss Air|Russian Railways|Kazakhstan Temir Zholy|Royal Brunei|Emirates NBD',
  'Kuwait Petroleum|Egypt Air|Sri Lankan Airlines|London Stock Exchange|London Metal Exchange|Santiago Metro',
  'Copenhagen Infrastructure Partners|Georgia Pacific|Georgia-Pacific|Georgia Tech|Georgia Power|Scandinavian Airlines',

  'Danish pastry|Danish pastries|French fries|French toast|French window|French windows|Brussels sprouts|Brussels sprout',
  'Swiss cheese|Swiss army knife|Swiss Army knife|Swiss watch|Turkish delight|Turkish coffee|Turkish bath|Russian salad',
  'Russian doll|Russian dolls|Russian roulette|Panama hat|Panama hats|Panama Papers|Guinea pig|Guinea pigs|Guinea fowl',
  'Guinea worm|English muffin|Irish coffee|Irish pub|Irish whiskey|Canadian bacon|Cuban cigar|Cuban cigars|Greek tragedy',
  'Chinese New Year|Chinese checkers|Chinese wall|Bermuda shorts|Bermuda Triangle|Jersey cow|Persian rug|Persian carpet',
  'Persian carpets|German shepherd|Afghan hound|Manila envelope|Greek yoghurt|Greek yogurt|Brazil nut|Brazil nuts',
  'Mexican wave|Mexican standoff|Dutch disease|Dutch courage|Dutch auction|Indian summer|Peking duck|Siamese twins',
  'Wellington boots|Beef Wellington|American football|American Dream|American dream|America First|Moscow mule',
  'Stockholm syndrome|Brussels effect|Washington Consensus|Beijing Consensus|Jerusalem artichoke|Delhi belly',

  'Asian Games|Asian Cup|African Cup of Nations|Africa Cup of Nations|Copa America|Pan American Games|Caribbean Cup',
  'European Championship|European Championships|Gulf Cup|Australian Open|French Open|Tour de France|Monaco Grand Prix',
  'Paris Saint-Germain|Dynamo Kyiv|Atlético Madrid|Rapid Vienna|Slovan Bratislava|Legia Warsaw|Sporting Lisbon',
  'Miss America|Captain America|Oxford English Dictionary|Northern Ireland Protocol|European Semester|European Green Deal',
];

/** After a state, its people or its capital these make the name of a company, a paper, a club … */
export const COMPOUND_HEADS =
  'Airlines Airline Airways Telecom Telecommunications Times Post Daily Herald Tribune Today Gazette Examiner Chronicle Observer Inquirer Globe University College Institute School Academy Stadium Arena Hotel Hilton Marriott Sheraton Street Avenue Boulevard Road Lane Airport Marathon Olympics Biennale Opera Symphony Philharmonic Orchestra Ballet FC United Rovers Inc Inc. Ltd Ltd. Corp Corp. LLC PLC AG GmbH Group Holding Holdings Petroleum Steel Railways Motors Exchange Zoo Open Party';

/** Before a state's or a capital's name these make a name that is no party: “Air France”, “Radio Prague”, “Lake Chad”. */
export const COMPOUND_STARTS =
  'Air Radio Miss Team Hotel FC Dynamo Dinamo Spartak Lokomotiv Real CSKA Sporting Lake Mount River Camp Fort Hurricane Typhoon Cyclone Exercise Operation USS HMS HMAS MV SS New Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Saint St St. Lady Sir';

/** With “of” before the name: “University of Vienna”, “Times of Malta”, “Battle of Berlin”. */
export const COMPOUND_OF =
  'University Times Battle Siege Gulf Bay Sea Strait Straits Port Archbishop Bishop Duke Duchess Voice Miss Party';
