// Runs the benchmarks: all of `scripts/bench/*.mjs`, or those named; options go to each.
//   npm run bench                    npm run bench -- intake --full
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = new URL('bench/', import.meta.url);
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('-'));
const options = args.filter((arg) => arg.startsWith('-'));
const all = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
const chosen = named.length ? named.map((name) => `${name}.mjs`) : all;

for (const file of chosen) {
  if (!all.includes(file)) throw new Error(`no benchmark is called ${file}; there are ${all.join(', ')}`);
  const { status } = spawnSync(process.execPath, [new URL(file, folder).pathname, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
