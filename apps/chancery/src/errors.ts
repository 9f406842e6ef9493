/** An error that a person can act on; the packages throw errors of this shape, each with its own class. */
export interface Coded extends Error {
  code: string;
  /** What was being done: “adding a source”. */
  doing: string;
  /** To what: a file, an address, a ledger. */
  to: string | null;
  /** Why it failed. */
  why: string;
  /** What to do next. */
  next: string | null;
}

/** Wrong usage: an unknown verb or option, a value that is missing. The program then exits with 2. */
export class UsageError extends Error implements Coded {
  readonly code: string;
  readonly doing = 'reading the command line';
  readonly to: string | null = null;
  readonly why: string;
  readonly next: string | null;
  constructor(code: `usage-${string}`, why: string, next: string | null = null) {
    super(why);
    this.name = 'UsageError';
    this.code = code;
    this.why = why;
    this.next = next;
  }
}

/** True for an error that says what to do next, whoever threw it. */
export function isCoded(error: unknown): error is Coded {
  return (
    error instanceof Error &&
    typeof (error as Partial<Coded>).why === 'string' &&
    /^[a-z]+(?:-[a-z]+)+$/.test(String((error as Partial<Coded>).code))
  );
}

/** The one line that an error is on standard error. */
export function errorLine(error: unknown): string {
  if (!isCoded(error))
    return oneLine(
      `chancery: ${error instanceof Error ? error.message : String(error)} [internal-fault]. This is a fault in chancery; please report it (CHANCERY_DEBUG=1 shows where it happened).`,
    );
  const what = error instanceof UsageError ? '' : `${error.doing}${error.to ? ` ${error.to}` : ''}: `;
  return oneLine(
    `chancery: ${what}${sentence(error.why)}${error.next ? ` ${sentence(error.next)}` : ''} [${error.code}]`,
  );
}

/** Wrong usage is 2, everything else is 1. */
export const exitCode = (error: unknown): 1 | 2 => (error instanceof UsageError ? 2 : 1);

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
