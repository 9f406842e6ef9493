import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs } from 'citty';
import type { World } from './world.ts';

/** What a verb's `run` gets: the parsed options, the words that are left, and the world. */
export interface Call<T extends ArgsDef> {
  args: ParsedArgs<T>;
  /** All words that are no options, in order. */
  words: string[];
  world: World;
}

export interface VerbDef<T extends ArgsDef> {
  name: string;
  /** One line, as the list of verbs prints it. */
  summary: string;
  /** A paragraph or two for `chancery help NAME`. */
  about?: string;
  args: T;
  /** The name of further words, when any number of them may follow, e.g. `FILE`. */
  rest?: string;
  /** Command lines and what they do. */
  examples: [string, string][];
  /** Resolves to the exit code; nothing means 0. */
  run: (call: Call<T>) => Promise<number | undefined> | Promise<void>;
}

/** A verb as the dispatcher sees it: whatever options it has. */
export interface Verb extends Omit<VerbDef<ArgsDef>, 'run'> {
  command: CommandDef<ArgsDef>;
}

/** Makes a verb of its definition; `command` is what citty runs. */
export function verb<const T extends ArgsDef>(def: VerbDef<T>): Verb {
  const command = defineCommand<T>({
    meta: { name: def.name, description: def.summary },
    args: def.args,
    run: ({ args, data }) => def.run({ args, words: args._, world: data as World }),
  });
  return { ...def, command: command as unknown as CommandDef<ArgsDef> };
}

/** Options that many verbs share, worded alike everywhere. */
export const LEDGER = {
  ledger: {
    type: 'string',
    valueHint: 'FILE|URL',
    description: 'the ledger: a file or postgres://… (else CHANCERY_LEDGER, else your data folder)',
  },
} as const;
export const JSON_OUT = { json: { type: 'boolean', description: 'print JSON for a program to read' } } as const;
