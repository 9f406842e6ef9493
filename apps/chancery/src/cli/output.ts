import pc from 'picocolors';

/** Where a stream's text goes and what the stream can show. */
export interface Sink {
  write: (text: string) => void;
  isTerminal: boolean;
  columns: number | undefined;
}

/** What a verb prints with: results on standard output, notes and progress on standard error. */
export interface Output {
  line: (text?: string) => void;
  json: (value: unknown) => void;
  note: (text: string) => void;
  /** A status line that replaces the one before; shown only on a terminal. `null` removes it. */
  status: (text: string | null) => void;
  paint: ReturnType<typeof pc.createColors>;
  /** How wide a line may be: the terminal's width, from 80 upwards. */
  width: number;
}

const NARROWEST = 80;
const WIDEST = 120;

/** Colour goes to a terminal alone, and never when `NO_COLOR` is set (https://no-color.org). */
export function output(stdout: Sink, stderr: Sink, env: Readonly<Record<string, string | undefined>>): Output {
  const colour = stdout.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  let shown = false;
  const status = (text: string | null) => {
    if (!stderr.isTerminal) return;
    if (shown) stderr.write('\r\u001b[2K');
    if (text !== null) stderr.write(text.slice(0, (stderr.columns ?? NARROWEST) - 1));
    shown = text !== null;
  };
  const write = (sink: Sink, text: string) => {
    if (shown) status(null);
    sink.write(`${text}\n`);
  };
  return {
    line: (text = '') => write(stdout, text),
    json: (value) => write(stdout, JSON.stringify(value, null, stdout.isTerminal ? 2 : undefined)),
    note: (text) => write(stderr, text),
    status,
    paint: pc.createColors(colour),
    width: Math.min(Math.max(stdout.columns ?? NARROWEST, NARROWEST), WIDEST),
  };
}
