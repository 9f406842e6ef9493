import type { OrganisationEntry, StateEntry } from './entry.ts';
import { AFRICAN_AND_ARAB } from './organisations/africa-middle-east.ts';
import { AMERICAN } from './organisations/americas.ts';
import { EURASIAN } from './organisations/eurasia.ts';
import { EUROPEAN } from './organisations/europe.ts';
import { UNITED_NATIONS } from './organisations/united-nations.ts';
import { WORLDWIDE } from './organisations/world.ts';
import { AFRICA_EAST_SOUTH } from './states/africa-east-south.ts';
import { AFRICA_NORTH_WEST } from './states/africa-north-west.ts';
import { AMERICAS } from './states/americas.ts';
import { ASIA_SOUTH_EAST } from './states/asia-south-east.ts';
import { ASIA_WEST } from './states/asia-west.ts';
import { EUROPE_NORTH_WEST } from './states/europe-north-west.ts';
import { EUROPE_SOUTH_EAST } from './states/europe-south-east.ts';
import { FORMER } from './states/former.ts';
import { OCEANIA } from './states/oceania.ts';
import { TERRITORIES } from './states/territories.ts';

export { AMBIGUOUS } from './ambiguous.ts';
export type { OrganisationEntry, StateEntry } from './entry.ts';
export { EPITHETS } from './epithets.ts';
export { AFTER_STATE, BEFORE_STATE, GIVEN_NAMES, SURNAMES } from './names.ts';
export { COMPOUND_HEADS, COMPOUND_OF, COMPOUND_STARTS, NOT_PARTIES } from './not-parties.ts';
export * from './organisation-words.ts';
export * from './organs.ts';
export { PAIR_PREFIXES, SPLIT_NAMES } from './pairs.ts';
export { REGIONS } from './regions.ts';
export { FORMER } from './states/former.ts';
export * from './surroundings.ts';

export const STATES: StateEntry[] = [
  ...EUROPE_NORTH_WEST,
  ...EUROPE_SOUTH_EAST,
  ...ASIA_WEST,
  ...ASIA_SOUTH_EAST,
  ...AFRICA_NORTH_WEST,
  ...AFRICA_EAST_SOUTH,
  ...AMERICAS,
  ...OCEANIA,
  ...TERRITORIES,
  ...FORMER,
];

export const ORGANISATIONS: OrganisationEntry[] = [
  ...UNITED_NATIONS,
  ...EUROPEAN,
  ...EURASIAN,
  ...AFRICAN_AND_ARAB,
  ...AMERICAN,
  ...WORLDWIDE,
];
