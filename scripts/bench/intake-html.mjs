// Pages a second beside bare linkedom and readability, the two taking turns in one process.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { intake } from '../../packages/intake/dist/index.js';

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
  const times = { bare: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await timed(pages, bare));
    times.ours.push(await timed(pages, ours));
  }
  const [a, b] = [median(times.bare), median(times.ours)];
  const perSecond = (ms) => Math.round((1000 * pages.length) / ms);
  return `HTML, ${name}: ${perSecond(b)} pages/s; bare readability + linkedom ${perSecond(a)} pages/s; ${(b / a).toFixed(2)} times its time`;
}

async function timed(pages, run) {
  const begun = performance.now();
  for (const page of pages) await run(page);
  return performance.now() - begun;
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
