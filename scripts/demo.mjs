// Installs, builds, reads the sample texts that we ship and shows what they say.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './prepare.mjs';

const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join('samples', name));
console.log(`\nReading ${samples.length} sample texts about the European Union and Kazakhstan.\n`);
run('node', ['apps/chancery/bin/chancery.js', 'read', ...samples]);
