/** The part of `node:sqlite` that is used; `@photostructure/sqlite` has the same. */
export interface Database {
  exec(statements: string): void;
  prepare(statement: string): Statement;
  close(): void;
}

export interface Statement {
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): { changes: number | bigint };
}

type Driver = { DatabaseSync: new (path: string, options?: { readOnly?: boolean }) => Database };

/** Node's own SQLite where it has one (22.13 and later), else the package that stands in for it. */
export async function driver(): Promise<Driver> {
  const own = quietly(() => process.getBuiltinModule?.('node:sqlite') as Driver | undefined);
  return own ?? ((await import('@photostructure/sqlite')) as unknown as Driver);
}

/** Node says of its SQLite that it may still change, on standard error at every start. What is used here is tested. */
function quietly<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
