/** A name that several parties bear; which one is meant, the rest of the text decides. */
export interface AmbiguousEntry {
  words: string;
  form: 'name' | 'demonym' | 'seat' | 'organ';
  /** The parties, likeliest first. */
  parties: string[];
  /** When the text names none of them: the first (`true`), or no party. */
  alone: boolean;
}

export const AMBIGUOUS: AmbiguousEntry[] = [
  { words: 'Korea', form: 'name', parties: ['KOR', 'PRK'], alone: true },
  { words: 'Korean|Koreans', form: 'demonym', parties: ['KOR', 'PRK'], alone: true },
  { words: 'Congo', form: 'name', parties: ['COG', 'COD'], alone: true },
  { words: 'Congolese', form: 'demonym', parties: ['COD', 'COG'], alone: true },
  { words: 'Dominican|Dominicans', form: 'demonym', parties: ['DOM', 'DMA'], alone: true },
  { words: 'Samoan|Samoans', form: 'demonym', parties: ['WSM', 'ASM'], alone: true },
  { words: 'Guinean|Guineans', form: 'demonym', parties: ['GIN', 'GNB', 'GNQ'], alone: true },
  { words: 'Central African', form: 'demonym', parties: ['CAF', 'central-africa'], alone: true },
  { words: 'Islamic Republic', form: 'name', parties: ['IRN', 'PAK', 'AFG', 'MRT'], alone: true },
  { words: 'the 27|the 28', form: 'name', parties: ['EU'], alone: false },
  { words: 'Victoria', form: 'seat', parties: ['SYC'], alone: false },
  { words: 'Georgetown', form: 'seat', parties: ['GUY'], alone: false },
  { words: 'Kingston', form: 'seat', parties: ['JAM'], alone: false },
  { words: 'Salisbury', form: 'seat', parties: ['ZWE'], alone: false },
  { words: 'Sucre', form: 'seat', parties: ['BOL'], alone: false },
  { words: 'Jamestown', form: 'seat', parties: ['SHN'], alone: false },
  { words: 'Aden', form: 'seat', parties: ['YMD', 'YEM'], alone: false },
  { words: 'Westminster', form: 'seat', parties: ['GBR'], alone: true },
  { words: 'Brussels', form: 'seat', parties: ['EU', 'BEL'], alone: true },
  { words: 'Istana Negara', form: 'seat', parties: ['IDN', 'MYS'], alone: false },
  { words: 'the Commonwealth', form: 'name', parties: ['COMMONWEALTH'], alone: true },
  { words: 'EEC', form: 'name', parties: ['EU', 'EAEU'], alone: true },
  { words: 'IOC', form: 'name', parties: ['IOC-INDIAN-OCEAN'], alone: false },
  { words: 'IDB', form: 'name', parties: ['IDB', 'ISDB'], alone: true },
  { words: 'Security Council', form: 'organ', parties: ['UN'], alone: true },
  { words: 'Human Rights Council', form: 'organ', parties: ['UN'], alone: true },
  { words: 'Congress', form: 'organ', parties: ['USA'], alone: false },
  { words: 'Treasury', form: 'organ', parties: ['USA', 'GBR'], alone: false },
  { words: 'Federal Council', form: 'organ', parties: ['CHE', 'AUT', 'RUS'], alone: false },
  { words: 'National Council', form: 'organ', parties: ['SVK', 'AUT', 'CHE', 'SVN', 'BTN'], alone: false },
  { words: 'Foreign Office', form: 'organ', parties: ['GBR', 'DEU', 'PAK'], alone: true },
  { words: 'Chancellery', form: 'organ', parties: ['DEU', 'AUT'], alone: false },
  { words: 'Supreme Council', form: 'organ', parties: ['GCC'], alone: false },
  { words: 'Majlis', form: 'organ', parties: ['IRN', 'MDV', 'OMN'], alone: false },
  { words: 'Great National Assembly', form: 'organ', parties: ['TUR'], alone: true },
  { words: 'Landtag', form: 'organ', parties: ['LIE'], alone: false },
  { words: 'Department of Foreign Affairs', form: 'organ', parties: ['PHL', 'IRL', 'ZAF'], alone: false },
  { words: 'DFA', form: 'organ', parties: ['PHL', 'IRL'], alone: false },
  { words: 'Government House', form: 'seat', parties: ['THA', 'TTO'], alone: false },
  { words: 'National Palace', form: 'seat', parties: ['MEX', 'ETH', 'HTI', 'GTM'], alone: false },
  {
    words: 'State House',
    form: 'seat',
    parties: ['KEN', 'ZMB', 'UGA', 'GMB', 'NAM', 'SYC', 'ZWE', 'MUS'],
    alone: false,
  },
  { words: 'Casa Presidencial', form: 'seat', parties: ['CRI', 'SLV', 'HND'], alone: false },
  { words: 'Royal Court', form: 'organ', parties: ['SAU', 'JOR', 'BHR', 'OMN'], alone: false },
  { words: 'National Transitional Council', form: 'organ', parties: ['LBY', 'MLI'], alone: false },
  { words: 'Palais de la Nation', form: 'seat', parties: ['COD', 'BEL'], alone: false },
];
