// Makes the tree ready to run: installs what the lock file names when it is not there yet, and builds.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const newer = (a, b) => !existsSync(b) || statSync(a).mtimeMs > statSync(b).mtimeMs;

export function run(command, args, options = {}) {
  const out = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (out.error) throw out.error;
  if (out.status !== 0) process.exit(out.status ?? 1);
}

if (newer('package-lock.json', 'node_modules/.package-lock.json')) run('npm', ['ci', '--no-audit', '--no-fund']);
run('npm', ['run', '--silent', 'build']);
