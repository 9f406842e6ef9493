import { LedgerError, type LedgerErrorCode } from '../store/errors.ts';

interface PgFailure {
  code?: string;
  message: string;
}

/** Classes and codes of SQLSTATE (PostgreSQL, appendix A) and of sockets, and what they mean to a person. */
const MEANING: readonly [RegExp, LedgerErrorCode, string][] = [
  [/^(?:28|3D)/, 'ledger-refused', 'the server does not let this user in'],
  [/^42501$/, 'ledger-read-only', 'this user may not write to it'],
  [/^25006$/, 'ledger-read-only', 'the server takes no writes'],
  [/^(?:53100|58030)$/, 'ledger-full', 'the disk of the server is full or failing'],
  [/^XX00[12]$/, 'ledger-corrupt', 'the server finds its files damaged'],
  [/^(?:08|57P|E[A-Z]{3,}|LOST)/, 'ledger-lost', 'the connection to the server broke'],
  [/^(?:40|55P03)/, 'ledger-busy', 'other programs were in the way for too long'],
];

export function failure(error: unknown, doing: string, to: string): Error {
  if (error instanceof LedgerError || !(error instanceof Error)) return error as Error;
  const code = codeOf(error);
  if (code === undefined) return error;
  const [, ledgerCode, why] = MEANING.find(([pattern]) => pattern.test(code)) ?? [
    null,
    'ledger-failed' as const,
    error.message,
  ];
  return new LedgerError(ledgerCode, { doing, to, why, cause: error });
}

/** Failures after which doing the whole step again is right: a lost connection, a server that restarts, a deadlock. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && /^(?:08|57P|40|E[A-Z]{3,}|LOST)/.test(codeOf(error) ?? '') && codeOf(error) !== 'ENOTFOUND';

/** The driver tells a connection that ends in the middle by words alone. */
function codeOf(error: PgFailure): string | undefined {
  if (error.code !== undefined) return error.code;
  return /connection (?:terminated|ended)|timeout expired|client has encountered a connection error|not queryable/i.test(
    error.message,
  )
    ? 'LOST'
    : undefined;
}
