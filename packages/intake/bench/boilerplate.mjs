// Paragraphs of the article kept, and foreign paragraphs let in: intake, readability alone, defuddle, on the same pages.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { intake } from '../dist/index.js';

/** Lines of text that a person would see apart, by the block elements of an extractor's HTML. */
function linesOf(html) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const lines = [''];
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) lines[lines.length - 1] += child.data;
      if (child.nodeType !== 1) continue;
      const apart = BLOCKS.has(child.localName);
      if (apart || child.localName === 'br') lines.push('');
      walk(child);
      if (apart) lines.push('');
    }
  };
  walk(document.body);
  return lines;
}
const BLOCKS = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th blockquote section article figure figcaption header footer aside'.split(
    ' ',
  ),
);

const folded = (text) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const decoded = (page) => {
  const charset =
    /(windows-1251|koi8-r|iso-8859-1|gb18030|shift_jis|windows-1256|utf-16le)\.html$/.exec(page.name)?.[1] ?? 'utf-8';
  return new TextDecoder(charset).decode(page.bytes);
};

const EXTRACTORS = {
  intake: async (page) => (await intake(page.bytes, page.hints)).text.split('\n'),
  readability: async (page) => {
    const { document } = parseHTML(decoded(page));
    return linesOf(new Readability(document).parse()?.content ?? '');
  },
  defuddle: async (page) => {
    const { document } = parseHTML(decoded(page));
    return linesOf((await Defuddle(document, page.hints.url, { useAsync: false })).content);
  },
};

/** A table as lines of print. */
export async function boilerplateTable(pages) {
  const rows = ['extractor      paragraphs kept   foreign paragraphs   pages without a flaw'];
  for (const [name, extract] of Object.entries(EXTRACTORS)) {
    const sum = { own: 0, kept: 0, out: 0, foreign: 0, clean: 0 };
    for (const page of pages) {
      const lines = (await extract(page).catch(() => [])).map(folded).filter(Boolean);
      const [expected] = page.documents;
      const own = expected.text.split(/\n/).map(folded).filter(Boolean).slice(1);
      const whole = ` ${lines.join(' ')} `;
      const kept = own.filter((paragraph) => whole.includes(` ${paragraph} `)).length;
      const article = ` ${folded(expected.text)} `;
      const foreign = lines.filter((line) => !article.includes(` ${line} `)).length;
      sum.own += own.length;
      sum.kept += kept;
      sum.out += lines.length;
      sum.foreign += foreign;
      if (kept === own.length && foreign === 0) sum.clean++;
    }
    const share = (part, all) => `${((100 * part) / Math.max(1, all)).toFixed(1)} % (${part}/${all})`;
    rows.push(
      `${name.padEnd(14)} ${share(sum.kept, sum.own).padEnd(17)} ${share(sum.foreign, sum.out).padEnd(20)} ${sum.clean}/${pages.length}`,
    );
  }
  return rows;
}
