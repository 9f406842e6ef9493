// What intake leaves in and out beside other extractors, and how fast it is beside its own bare parts, in one run on one machine.
//   node scripts/bench/intake.mjs [--full]     --full streams a WARC of 1 GB instead of 64 MB
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { boilerplateTable } from '../../packages/intake/bench/boilerplate.mjs';
import { htmlSpeed } from '../../packages/intake/bench/html.mjs';
import { pdfSpeed } from '../../packages/intake/bench/pdf.mjs';
import { warcStream } from '../../packages/intake/bench/warc.mjs';

const CORPUS = new URL('../../packages/intake/corpus/', import.meta.url);

/** The pages of the corpus with what must come of them. */
export function corpusPages() {
  const folder = new URL('pages/', CORPUS);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: file,
      bytes: readFileSync(new URL(file, folder)),
      ...JSON.parse(readFileSync(new URL(file.replace(/\.html$/, '.expected.json'), folder), 'utf8')),
    }));
}

export async function bench({ full = false, print = console.log } = {}) {
  const pages = corpusPages();
  const work = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  try {
    print('\nintake: what is kept of the article, what is foreign');
    for (const line of await boilerplateTable(pages)) print(line);
    print('\nintake: speed');
    for (const line of await htmlSpeed(pages)) print(line);
    print(await pdfSpeed(200));
    print(await warcStream(join(work, 'pages.warc.gz'), (full ? 1024 : 64) * 1024 * 1024));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await bench({ full: process.argv.includes('--full') });
