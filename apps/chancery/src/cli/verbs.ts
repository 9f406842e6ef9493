import type { Verb } from './verb.ts';

/** A verb in the list: its line in the help, and where it is when it is called. Nothing is loaded before. */
export interface Listed {
  group: 'Keep' | 'Ask' | 'Look after';
  summary: string;
  load: () => Promise<Verb>;
}

/** Every verb, in the order in which the help prints them. */
export const VERBS: Readonly<Record<string, Listed>> = {
  where: {
    group: 'Look after',
    summary: 'tell which ledger is used, and why',
    load: async () => (await import('../commands/where.ts')).where,
  },
};
