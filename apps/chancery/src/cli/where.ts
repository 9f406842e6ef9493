import { join, resolve } from 'node:path';
import type { World } from './world.ts';

/** Which ledger a command works on, and what decided it. */
export interface Where {
  /** A file's path, or a `postgres://` address. */
  ledger: string;
  kind: 'sqlite' | 'postgres';
  because: '--ledger' | 'CHANCERY_LEDGER' | 'data folder';
}

/** `--ledger`, else `CHANCERY_LEDGER`, else a file in the user's data folder (XDG Base Directory, 0.8). */
export function ledgerOf(option: string | undefined, world: Pick<World, 'env' | 'cwd'>): Where {
  if (option) return { ...address(option, world.cwd), because: '--ledger' };
  if (world.env.CHANCERY_LEDGER)
    return { ...address(world.env.CHANCERY_LEDGER, world.cwd), because: 'CHANCERY_LEDGER' };
  return { ledger: join(dataFolder(world.env), 'chancery', 'ledger.db'), kind: 'sqlite', because: 'data folder' };
}

/** A ledger's address as it may be printed: without the password. */
export const withoutPassword = (ledger: string): string =>
  ledger.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/, '$1:…@');

function address(given: string, cwd: string): Pick<Where, 'ledger' | 'kind'> {
  return /^postgres(ql)?:\/\//.test(given)
    ? { ledger: given, kind: 'postgres' }
    : { ledger: resolve(cwd, given), kind: 'sqlite' };
}

function dataFolder(env: World['env']): string {
  const home = env.HOME ?? env.USERPROFILE ?? '/';
  if (env.XDG_DATA_HOME?.startsWith('/')) return env.XDG_DATA_HOME;
  if (env.LOCALAPPDATA) return env.LOCALAPPDATA;
  return join(home, '.local', 'share');
}
