import type { Store } from './store.ts';

export interface OpenOptions {
  /** A file's path or a `postgres://` address. */
  address: string;
  /** The address as it may be printed: without a password. */
  label: string;
  /** Make the ledger when there is none yet. */
  create: boolean;
  /** Bring an older schema up to this version's. */
  migrate?: boolean;
}

export interface Opened {
  store: Store;
  /** The schema's version before; 0 when the ledger was made now. */
  found: number;
}

/** Opens the ledger at an address; only the driver that it needs is loaded. */
export async function openStore(options: OpenOptions): Promise<Opened> {
  const { sqlStore } = await import('../sql/store.ts');
  if (/^postgres(ql)?:\/\//.test(options.address)) {
    const { openPostgres } = await import('../postgres/store.ts');
    const { engine, found } = await openPostgres(options);
    return { store: sqlStore(engine), found };
  }
  const [{ openFile }, { sqliteEngine }] = await Promise.all([
    import('../sqlite/open.ts'),
    import('../sqlite/engine.ts'),
  ]);
  const connections = await openFile(options.address, options);
  return { store: sqlStore(sqliteEngine(options.address, connections)), found: connections.found };
}
