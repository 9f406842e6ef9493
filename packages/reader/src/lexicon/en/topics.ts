import type { Topic } from '../../reading.ts';

/** Words, in lower case, that name a topic of codebook section 5; a `*` at the end takes every ending. */
export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  politics: 'election* electoral parliamentary vote voting democracy democratic',
  security:
    'security terroris* counterterrorism counter-terrorism piracy trafficking police policing crime criminal border-security extremism cybersecurity',
  defence: 'defence defense military troops missile* army armed weapons arms naval navy battery ballistic',
  trade: 'trade tariff* duties duty export* import* customs trading commercial',
  investment: 'investment* invest investor* investments',
  finance:
    'loan* finance financial financing bank banking credit budget debt tax taxation macro-financial assets taxes',
  energy:
    'energy gas oil electricity hydrogen power fuel pipeline* grid solar wind renewable* batteries interconnector',
  'raw-materials': 'minerals mineral mining copper cobalt lithium rare-earths uranium ore raw-materials raw',
  climate: 'climate emissions carbon decarbonisation decarbonization',
  environment: 'environment environmental green biodiversity pollution',
  transport:
    'transport transit railway* rail road* flight* aviation air shipping port ports maritime-transport airline* freight highway route* corridor*',
  digital: 'digital cyber telecom* internet cable broadband ai data-protection',
  science: 'science scientific research technology innovation',
  education: 'education universit* scholarship* students student teacher* academic degrees school*',
  culture: 'culture cultural heritage language film museum*',
  health: 'health vaccine* medical medicine* hospital* pandemic cholera doses',
  agriculture: 'agriculture agricultural food grain farm* fisheries fishing',
  migration: 'migration migrant* refugee* asylum readmission visa-migration returnees',
  'human-rights': 'human-rights',
  'civil-society': 'civil-society ngo* non-governmental',
  justice: 'justice judicial extradition legal-assistance court courts judiciary',
  humanitarian: 'humanitarian relief emergency shelter tents disaster',
  space: 'space satellite* spacecraft copernicus',
  water: 'water river rivers waters irrigation',
  tourism: 'tourism tourist* visitors',
  nuclear: 'nuclear uranium-enrichment npt',
};
