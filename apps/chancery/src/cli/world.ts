import type { Fetched, FetchOptions } from '@chancery/intake';
import type { Output } from './output.ts';

/**
 * Everything that the program takes from outside. `main.ts` makes the real one; a test makes its own, so that no verb
 * reads the environment, the clock or a random number by itself.
 */
export interface World {
  /** The words after `chancery`. */
  argv: string[];
  /** The variables that the program knows, e.g. `CHANCERY_LEDGER`; absent ones are undefined. */
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  version: string;
  now: () => Date;
  newId: () => string;
  /** Takes a source from an address, within the bounds that intake sets. */
  fetchSource: (address: string, options: FetchOptions) => Promise<Fetched>;
  /** All bytes of standard input. */
  stdin: () => Promise<Buffer>;
  out: Output;
}
