// Writes the corpus: `node packages/intake/corpus/make.mjs`. The files and what must come of them are kept in the repository,
// so that a test reads real files, and a change of the maker is seen as a change of files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archives } from './make-archives.mjs';
import { feeds } from './make-feeds.mjs';
import { pages } from './make-pages.mjs';
import { mails, texts } from './make-texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const write = (file, content) => {
  mkdirSync(dirname(join(here, file)), { recursive: true });
  writeFileSync(join(here, file), content);
};

for (const folder of ['pages', 'texts', 'mail', 'feeds', 'archives'])
  rmSync(join(here, folder), { recursive: true, force: true });
const web = pages();
const sources = [...web, ...texts(), ...mails(), ...feeds(), ...archives(web)];
for (const { file, bytes, hints, expected } of sources) {
  write(file, bytes);
  write(
    `${file.replace(/(?:\.\w+)+$/, '')}.expected.json`,
    `${JSON.stringify({ hints, documents: [expected].flat() }, null, 2)}\n`,
  );
}
console.log(`${sources.length} sources`);
