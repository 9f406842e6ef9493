/** Halves told once: “*North* and South Korea”. The words before and behind “and” tell the party of the first. */
export const SPLIT_NAMES: Record<string, string> = {
  'North South Korea': 'PRK',
  'North South Korean': 'PRK',
  'South North Korea': 'KOR',
  'South North Korean': 'KOR',
};

/** First halves of paired adjectives: “Sino-Russian”, “Franco-German”, “Indo-Pakistani”. */
export const PAIR_PREFIXES: Record<string, string> = {
  anglo: 'GBR',
  austro: 'AUT',
  belgo: 'BEL',
  brasilo: 'BRA',
  dano: 'DNK',
  euro: 'EU',
  finno: 'FIN',
  franco: 'FRA',
  germano: 'DEU',
  greco: 'GRC',
  graeco: 'GRC',
  hispano: 'ESP',
  hiberno: 'IRL',
  hungaro: 'HUN',
  indo: 'IND',
  italo: 'ITA',
  luso: 'PRT',
  nippo: 'JPN',
  polono: 'POL',
  romano: 'ROU',
  russo: 'RUS',
  serbo: 'SRB',
  sino: 'CHN',
  swedo: 'SWE',
  syro: 'SYR',
  turco: 'TUR',
  turko: 'TUR',
};
