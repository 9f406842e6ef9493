/**
 * A state as the lexicon writes it. Lists are parted by `|`; accents may be left out in the text, hyphens and full
 * stops too. Capital letters count: a word in capitals (`UK`) is met only so, a word with one only when it has one.
 * `the Diet` is met only after “the”; the article belongs to the mention in `The Hague`. `=Malé` keeps its accents.
 * A printed name that is listed again in one of these forms is met only so.
 */
export interface StateEntry {
  /** ISO 3166-1 alpha-3, or ISO 3166-3's former alpha-3. */
  id: string;
  /** ISO 3166-1 alpha-2; none for what is not listed there. */
  iso2?: string;
  /** The printed name. */
  name: string;
  /** Official and other short names, former ones of the same state too. */
  names?: string;
  /** Adjectives; the people are made of them (`Kazakh`, `Kazakhs`; `French`, `Frenchman`, `Frenchwomen`). */
  adjectives?: string;
  /** Names of its people that no adjective gives (`Pole`, `Poles`, `Basotho`). */
  people?: string;
  /** Capitals, old names and spellings too. */
  capitals?: string;
  /** A city that is a state, or shares its name: “in Singapore” is a place. */
  city?: true;
  /** Palaces, streets and houses that stand for a government. */
  seats?: string;
  /** Parliaments, ministries and central organs that are the party without naming it. */
  organs?: string;
}

export interface OrganisationEntry {
  /** The common short name in capitals. */
  id: string;
  name: string;
  names?: string;
  adjectives?: string;
  seats?: string;
  /** Organs that are the organisation without naming it (`Security Council`). */
  organs?: string;
  /** Organs known only beside the organisation's name (`AU Commission`), or once the text has named it. */
  own?: string;
}

export interface RegionEntry {
  /** A slug, `central-asia`. */
  id: string;
  name: string;
  names?: string;
  adjectives?: string;
}
