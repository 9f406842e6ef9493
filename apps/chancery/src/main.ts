import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { output, type Sink } from './cli/output.ts';
import { run } from './cli/run.ts';

const sink = (stream: NodeJS.WriteStream): Sink => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY === true,
  columns: stream.columns,
});

// A reader that closes the pipe early (`chancery show … | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// The code is set, not exited with, so that everything printed reaches its reader.
process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  version,
  now: () => new Date(),
  newId: randomUUID,
  fetchSource: async (address, options) => (await import('@chancery/intake')).fetchSource(address, options),
  stdin: () => buffer(process.stdin),
  out: output(sink(process.stdout), sink(process.stderr), process.env),
});
