import { describe, expect, test } from 'vitest';
import { chancery } from '../testing/world.ts';
import { ledgerOf, withoutPassword } from './where.ts';

const world = (env: Record<string, string>) => ({ env: { HOME: '/home/desk', ...env }, cwd: '/papers' });

describe('which ledger', () => {
  test('the option wins over the variable, the variable over the data folder', () => {
    const env = { CHANCERY_LEDGER: 'postgres://db/ledger' };
    expect(ledgerOf('kz.db', world(env))).toEqual({ ledger: '/papers/kz.db', kind: 'sqlite', because: '--ledger' });
    expect(ledgerOf(undefined, world(env))).toEqual({
      ledger: 'postgres://db/ledger',
      kind: 'postgres',
      because: 'CHANCERY_LEDGER',
    });
    expect(ledgerOf(undefined, world({})).ledger).toBe('/home/desk/.local/share/chancery/ledger.db');
    expect(ledgerOf(undefined, world({ XDG_DATA_HOME: '/data' })).ledger).toBe('/data/chancery/ledger.db');
  });

  test('a data folder that is not absolute is ignored, as XDG says', () =>
    expect(ledgerOf(undefined, world({ XDG_DATA_HOME: 'data' })).ledger).toBe(
      '/home/desk/.local/share/chancery/ledger.db',
    ));

  test('a password is never printed', async () => {
    const secret = 'postgres://desk:hunter2@db.example/ledger';
    expect(withoutPassword(secret)).toBe('postgres://desk:…@db.example/ledger');
    for (const argv of [['where'], ['where', '--json']]) {
      const { out } = await chancery([...argv, '--ledger', secret]);
      expect(out).toContain('db.example');
      expect(out).not.toContain('hunter2');
    }
  });
});
