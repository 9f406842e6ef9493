import { output } from '../cli/output.ts';
import { run } from '../cli/run.ts';
import type { World } from '../cli/world.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in a world of its own: a fixed clock, counted ids, no network, nothing on standard input. */
export async function chancery(
  argv: string[],
  given: Partial<World> & { terminal?: boolean; columns?: number } = {},
): Promise<Ran> {
  const seen = { out: '', err: '' };
  const env = given.env ?? { HOME: '/home/desk' };
  const sink = (to: 'out' | 'err') => ({
    write: (text: string) => {
      seen[to] += text;
    },
    isTerminal: given.terminal ?? false,
    columns: given.columns ?? 80,
  });
  let ids = 0;
  const code = await run({
    cwd: '/home/desk/papers',
    version: '1.2.3',
    now: () => new Date('2023-02-03T09:00:00Z'),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    fetchSource: () => Promise.reject(new Error('no network in a test')),
    stdin: async () => Buffer.alloc(0),
    out: output(sink('out'), sink('err'), env),
    ...given,
    env,
    argv,
  });
  return { code, ...seen };
}
