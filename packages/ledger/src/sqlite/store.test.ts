import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../store/open.ts';
import { storeContract } from '../store/testing/contract.ts';

storeContract('SQLite', async () => {
  const room = mkdtempSync(join(tmpdir(), 'ledger-'));
  const address = join(room, 'ledger.db');
  const { store } = await openStore({ address, label: address, create: true });
  return { store, dispose: async () => rmSync(room, { recursive: true }) };
});
