import type { Verb } from './verb.ts';

/** A verb in the list: its line in the help, and where it is when it is called. Nothing is loaded before. */
export interface Listed {
  group: 'Read' | 'Keep' | 'Ask' | 'Look after';
  summary: string;
  /** A command line to begin with, for a verb that people call first. */
  start?: string;
  load: () => Promise<Verb>;
}

/** Every verb, in the order in which the help prints them. */
export const VERBS: Readonly<Record<string, Listed>> = {
  read: {
    group: 'Read',
    summary: 'read texts and show what they say, with the words that say it',
    start: 'chancery read news.txt --published 2023-02-02',
    load: async () => (await import('../commands/read.ts')).read,
  },
  where: {
    group: 'Look after',
    summary: 'tell where a ledger will be kept, and why there',
    load: async () => (await import('../commands/where.ts')).where,
  },
};
