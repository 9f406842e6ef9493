// The one command that says yes or no: every part runs, the failures are named at the end.
import { spawnSync } from 'node:child_process';
import './prepare.mjs';

const parts = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['types', 'tsc', ['-b']],
  ['types of the tests', 'tsc', ['-p', 'tsconfig.tests.json']],
  ['borders', 'node', ['scripts/borders.mjs']],
  ['unused code', 'knip', []],
  ['unit and contract tests', 'vitest', ['run']],
];
const failed = [];
for (const [name, command, args] of parts) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
  });
  if (status !== 0) failed.push(name);
}
console.log(failed.length ? `\nno: ${failed.join(', ')}` : '\nyes: everything holds');
process.exit(failed.length ? 1 : 0);
