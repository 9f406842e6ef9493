// Pages a second beside bare linkedom and readability, the two taking turns in one process.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { intake } from '../dist/index.js';

const ROUNDS = 12;

export async function htmlSpeed(pages) {
  const plain = pages.filter(({ name }) => !/^scripted|utf-16|1251|koi8|gb18030|jis|1256|8859/.test(name));
  const sets = { 'corpus pages': plain, 'pages ten times as long': plain.map(grown) };
  const lines = [];
  for (const [name, set] of Object.entries(sets)) lines.push(await compared(name, set));
  return lines;
}

async function compared(name, pages) {
  const bare = async (page) => new Readability(parseHTML(new TextDecoder().decode(page.bytes)).document).parse();
  const ours = (page) => intake(page.bytes, page.hints);
  for (const page of pages) {
    await bare(page);
    await ours(page);
  }
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await turns(pages, bare, ours));
  const a = median(rounds.map(([one]) => one));
  const b = median(rounds.map(([, one]) => one));
  const ratio = median(rounds.map(([one, other]) => other / one));
  const perSecond = (ms) => Math.round((1000 * pages.length) / ms);
  return `HTML, ${name}: ${perSecond(b)} pages/s; bare readability + linkedom ${perSecond(a)} pages/s; ${ratio.toFixed(2)} times its time`;
}

/** Page by page in turn, so that whatever else the machine does falls on both alike. */
async function turns(pages, ...runs) {
  const spent = runs.map(() => 0);
  for (const page of pages)
    for (const [i, run] of runs.entries()) {
      const begun = performance.now();
      await run(page);
      spent[i] += performance.now() - begun;
    }
  return spent;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The same page with its paragraphs ten times over: as long as a long read, and as heavy as today's pages are. */
function grown(page) {
  const html = new TextDecoder().decode(page.bytes);
  const paragraphs = html.match(/<p[ >][\s\S]*?<\/p>/g) ?? [];
  const long = paragraphs[1] ?? '';
  const more = paragraphs
    .filter((one) => one.length > 80)
    .join('\n')
    .repeat(10);
  return { ...page, bytes: Buffer.from(long ? html.replace(long, () => `${long}${more}`) : html) };
}
