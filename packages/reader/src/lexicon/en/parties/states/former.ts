import type { StateEntry } from '../entry.ts';

/** States that are no more, by ISO 3166-3; renamed ones stand among the names of today's. */
export const FORMER: StateEntry[] = [
  {
    id: 'SUN',
    name: 'Soviet Union',
    names: 'USSR|Union of Soviet Socialist Republics',
    adjectives: 'Soviet',
    organs: 'Supreme Soviet',
  },
  {
    id: 'YUG',
    name: 'Yugoslavia',
    names: 'Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|SFRY|FRY|Kingdom of Yugoslavia',
    adjectives: 'Yugoslav|Yugoslavian',
  },
  {
    id: 'SCG',
    name: 'Serbia and Montenegro',
    names: 'State Union of Serbia and Montenegro',
    adjectives: 'Serbian-Montenegrin',
  },
  {
    id: 'DDR',
    name: 'German Democratic Republic',
    names: 'GDR|DDR|East Germany',
    adjectives: 'East German',
    capitals: 'East Berlin',
  },
  {
    id: 'CSK',
    name: 'Czechoslovakia',
    names:
      'Czechoslovak Republic|Czechoslovak Socialist Republic|Czech and Slovak Federal Republic|Czech and Slovak Federative Republic|ČSSR|CSFR',
    adjectives: 'Czechoslovak|Czechoslovakian',
  },
  {
    id: 'YMD',
    name: 'South Yemen',
    names: 'Democratic Yemen|People’s Democratic Republic of Yemen|PDRY',
    adjectives: 'South Yemeni',
  },
  {
    id: 'VDR',
    name: 'North Vietnam',
    names: 'Democratic Republic of Vietnam|Democratic Republic of Viet Nam|North Viet Nam',
    adjectives: 'North Vietnamese',
  },
  { id: 'ANT', name: 'Netherlands Antilles', adjectives: 'Netherlands Antillean' },
  { id: 'NTZ', name: 'Neutral Zone', names: 'Saudi–Iraqi neutral zone' },
  { id: 'PCI', name: 'Trust Territory of the Pacific Islands', names: 'Pacific Islands Trust Territory' },
  { id: 'PCZ', name: 'Panama Canal Zone', names: 'Canal Zone' },
  { id: 'SKM', name: 'Sikkim', names: 'Kingdom of Sikkim', adjectives: 'Sikkimese', capitals: 'Gangtok' },
];
