/** Every way in which a ledger can fail, with what to do next. The list is closed; docs/verbs.md is compared with it. */
export const LEDGER_ERRORS = {
  'ledger-missing': 'Add a source first, or name another ledger with --ledger.',
  'ledger-folder': 'Name a ledger in a folder that you may write to.',
  'ledger-not-one': 'Name another file; this one was left as it is.',
  'ledger-newer': 'Update chancery; this version would not understand what a newer one wrote.',
  'ledger-older': 'Run chancery migrate; make a copy with your old version first if you want a way back.',
  'ledger-corrupt': 'Restore your last backup; chancery check tells what is damaged.',
  'ledger-full': 'Make room on the disk and do it again; nothing half was kept.',
  'ledger-busy': 'Wait until the other program has finished and try again.',
  'ledger-read-only': 'Get the right to write to it, or name another ledger.',
  'ledger-unreachable': 'See that the database server runs and that the address is right.',
  'ledger-refused': 'Check the name, the password and the rights in the address.',
  'ledger-lost': 'Do it again; what was confirmed is kept, the rest was not begun.',
  'ledger-file-there': 'Name a file that is not there yet; a backup never overwrites.',
  'ledger-failed': 'Try again; if it happens again, run chancery check.',
} as const;

export type LedgerErrorCode = keyof typeof LEDGER_ERRORS;

/** One failed operation on a ledger: the step and its object, the reason, and the way on. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: LedgerErrorCode;
  readonly doing: string;
  readonly to: string;
  readonly why: string;
  readonly next: string;

  constructor(code: LedgerErrorCode, told: { doing: string; to: string; why: string; next?: string; cause?: unknown }) {
    const next = told.next ?? LEDGER_ERRORS[code];
    super(`${told.doing} ${told.to}: ${told.why}. ${next}`, { cause: told.cause });
    this.code = code;
    this.doing = told.doing;
    this.to = told.to;
    this.why = told.why;
    this.next = next;
  }
}
