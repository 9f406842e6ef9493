/**
 * What may stand behind a place in a dateline, “SAN JOSE, Costa Rica”, “Accra (Ghana)”, “New Delhi [India]”: so that it is not
 * taken for an agency. Lower case.
 */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,andorra,angola,antigua and barbuda,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,
bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia and herzegovina,bosnia,botswana,brazil,brunei,bulgaria,
burkina faso,burundi,cabo verde,cape verde,cambodia,cameroon,canada,central african republic,chad,chile,china,colombia,comoros,
congo,dr congo,drc,costa rica,côte d'ivoire,côte d’ivoire,ivory coast,croatia,cuba,cyprus,czech republic,czechia,denmark,djibouti,
dominica,dominican republic,ecuador,egypt,el salvador,equatorial guinea,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,
gambia,the gambia,georgia,germany,ghana,greece,grenada,guatemala,guinea,guinea-bissau,guyana,haiti,honduras,hungary,iceland,india,
indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kiribati,kosovo,kuwait,kyrgyzstan,kyrgyz republic,laos,
lao pdr,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,
marshall islands,mauritania,mauritius,mexico,micronesia,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,burma,namibia,
nauru,nepal,netherlands,the netherlands,new zealand,nicaragua,niger,nigeria,north korea,north macedonia,macedonia,norway,oman,pakistan,
palau,palestine,panama,papua new guinea,paraguay,peru,philippines,the philippines,poland,portugal,qatar,romania,russia,russian federation,
rwanda,saint lucia,samoa,san marino,sao tome and principe,são tomé and príncipe,saudi arabia,senegal,serbia,seychelles,sierra leone,
singapore,slovakia,slovenia,solomon islands,somalia,south africa,south korea,republic of korea,south sudan,spain,sri lanka,sudan,suriname,
sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,timor-leste,togo,tonga,trinidad and tobago,tunisia,turkey,türkiye,turkmenistan,
tuvalu,uganda,ukraine,united arab emirates,uae,united kingdom,uk,u.k,united states,usa,us,u.s,uruguay,uzbekistan,vanuatu,venezuela,vietnam,
viet nam,yemen,zambia,zimbabwe`
    .split(',')
    .map((name) => name.trim()),
);
