/**
 * What may stand behind a place in a dateline, “SAN JOSE, Costa Rica”, “Accra (Ghana)”, “New Delhi [India]”, so that it is not
 * taken for an agency; and what is no city when it stands alone before a dash. Lower case.
 */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,andorra,angola,antigua and barbuda,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,
bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia and herzegovina,bosnia,botswana,brazil,britain,brunei,bulgaria,
burkina faso,burundi,cabo verde,cape verde,cambodia,cameroon,canada,central african republic,chad,chile,china,colombia,comoros,
congo,dr congo,drc,costa rica,côte d'ivoire,côte d’ivoire,ivory coast,croatia,cuba,cyprus,czech republic,czechia,denmark,
dominica,dominican republic,ecuador,egypt,el salvador,equatorial guinea,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,
gambia,the gambia,georgia,germany,ghana,greece,grenada,guatemala,guinea,guinea-bissau,guyana,haiti,honduras,hungary,iceland,india,
indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kiribati,kosovo,kyrgyzstan,kyrgyz republic,laos,
lao pdr,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,madagascar,malawi,malaysia,maldives,mali,malta,
marshall islands,mauritania,mauritius,mexico,micronesia,moldova,mongolia,montenegro,morocco,mozambique,myanmar,burma,namibia,
nauru,nepal,netherlands,the netherlands,new zealand,nicaragua,niger,nigeria,north korea,north macedonia,macedonia,norway,oman,pakistan,
palau,palestine,papua new guinea,paraguay,peru,philippines,the philippines,poland,portugal,qatar,romania,russia,russian federation,
rwanda,saint lucia,samoa,sao tome and principe,são tomé and príncipe,saudi arabia,senegal,serbia,seychelles,sierra leone,
slovakia,slovenia,solomon islands,somalia,south africa,south korea,republic of korea,korea,south sudan,spain,sri lanka,sudan,suriname,
sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,timor-leste,togo,tonga,trinidad and tobago,tunisia,turkey,türkiye,turkmenistan,
tuvalu,uganda,ukraine,united arab emirates,uae,united kingdom,uk,u.k,united states,usa,us,u.s,uruguay,uzbekistan,vanuatu,venezuela,vietnam,
viet nam,yemen,zambia,zimbabwe,england,scotland,wales,northern ireland,d.c,dc,md,va,ny,ca,calif,fla,tex,mass,n.y,n.j,pa,md,
europe,asia,africa,central asia,latin america`
    .split(',')
    .map((name) => name.trim()),
);

/** Words that no place has in its name: whoever or whatever stands before the dash or the date is none. Lower case. */
export const NO_PLACE: ReadonlySet<string> = new Set(
  `minister ministers president prime deputy foreign secretary secretary-general ambassador chairman chairperson chair speaker king queen
  prince princess sheikh director spokesperson spokesman spokeswoman commissioner chancellor premier governor mayor envoy representative
  mr mrs ms dr prof h.e
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december today yesterday
  background summary update analysis opinion exclusive breaking statement note question answer energy transport trade security politics
  economy culture education health defence defense environment climate introduction conclusion overview highlights photo video
  q a i we he she it they this that these there
  agreement treaty memorandum protocol declaration communiqué communique convention joint visit meeting talks
  eu un nato osce asean ecowas wto imf who cis csto sco eaeu brics mercosur opec african european`
    .trim()
    .split(/\s+/),
);

/** News agencies that sign without brackets: “MOSCOW. 5 June. INTERFAX -”, “Xinhua, 28 February 2019”. Lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `xinhua tass itar-tass reuters afp ap upi dpa efe ansa belga anadolu interfax interfax-ukraine kazinform belta sputnik yonhap kyodo jiji
  bernama antara kcna vna montsame kabar akipress azertac trend apa report armenpress ukrinform unian moldpres agerpres bta tanjug hina
  mina sta mti pap ctk tasr elta leta bns ntb ritzau tt petra mena wam spa qna kuna bna ona nna sana irna mehr tasnim fars app pti ani
  ians uni bss prnewswire businesswire lusa telam andina notimex apnews`
    .trim()
    .split(/\s+/),
);
