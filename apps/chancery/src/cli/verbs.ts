import type { Verb } from './verb.ts';

/** A verb in the list: its line in the help, and where it is when it is called. Nothing is loaded before. */
export interface Listed {
  group: 'Read' | 'Keep' | 'Ask' | 'Look after';
  summary: string;
  load: () => Promise<Verb>;
}

/** Every verb, in the order in which the help prints them. */
export const VERBS: Readonly<Record<string, Listed>> = {
  read: {
    group: 'Read',
    summary: 'read texts and show what they say, with the words that say it',
    load: async () => (await import('../commands/read.ts')).read,
  },
  where: {
    group: 'Look after',
    summary: 'tell which ledger is used, and why',
    load: async () => (await import('../commands/where.ts')).where,
  },
};
