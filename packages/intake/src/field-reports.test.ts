import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  COPY,
  type Document,
  difference,
  expand,
  type Hints,
  intake,
  likeness,
  locate,
  nextVersion,
  recogniseItem,
  touched,
} from './index.ts';

const CORPUS = join(import.meta.dirname, '..', 'corpus');
const SENTENCES = [
  'The foreign ministers of Orvel and Tessaly met in Vadu on Thursday and signed a protocol on the river.',
  'Each of the two states may draw one half of the summer flow, measured at the bridge of Karst.',
  'The joint commission will meet for the first time in the spring, at the level of deputy ministers.',
];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ministers sign protocol</title>${head}</head><body>${body}</body></html>`;
const article = (texts = SENTENCES) => `<article><h1>Ministers sign protocol</h1>${paragraphs(texts)}</article>`;
const read = (html: string, hints: Hints = {}) => intake(Buffer.from(html), { filename: 'page.html', ...hints });
const codes = ({ diagnostics }: Document) => diagnostics.map(({ code }) => code);

async function all(source: string | Uint8Array, hints: Hints = {}): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const one of expand(Buffer.from(source), hints)) {
    if ('error' in one) throw one.error;
    documents.push(one.document);
  }
  return documents;
}

/** Numbers are those of the reports of what went wrong for people with other tools. */
describe('dates', () => {
  test('8: a date in the text is not the page’s; the page’s own date stands for the reader to count from', async () => {
    const document = await read(
      page(
        article(['On November 12, we signed the protocol of which much had been said.', ...SENTENCES]),
        '<meta property="article:published_time" content="2019-01-15T09:00:00Z">',
      ),
    );
    expect(document.published).toEqual({ value: '2019-01-15', from: 'meta', raw: '2019-01-15T09:00:00Z' });
  });

  test('9: a year and a month in the address are a month, never today', async () => {
    const document = await read(page(article()), { url: 'https://a.example/news/2019/06/protocol' });
    expect(document.published).toMatchObject({ value: '2019-06', from: 'address' });
    expect((await read(page(article()))).published).toBeNull();
  });

  test('9: the address says June and the page July: the page, and that they differ', async () => {
    const document = await read(page(article(), '<meta name="dc.date" content="2019-07-02">'), {
      url: 'https://a.example/news/2019/06/protocol',
    });
    expect(document.published).toMatchObject({ value: '2019-07-02', from: 'meta' });
    expect(document.diagnostics).toEqual([
      {
        code: 'intake-dates-differ',
        message:
          'The publication date is 2019-07-02 by its meta tags, but 2019-06 by its address; the former was taken.',
      },
    ]);
  });

  test('9: an address that agrees makes the date no coarser and raises no alarm', async () => {
    const document = await read(page(article(), '<meta name="dc.date" content="2019-06-30">'), {
      url: 'https://a.example/2019/06/protocol',
    });
    expect([document.published?.value, codes(document)]).toEqual(['2019-06-30', []]);
  });

  test.each([
    ['Mo, 23 Okt 2017', '2017-10-23'],
    ['21.12.2015', '2015-12-21'],
    ['Thu, 02 Feb 2023 23:30:00 -0800', '2023-02-02'],
    ['12:15 PM', null],
    ['', null],
  ])('10: a feed’s item dated “%s” is of %s', async (raw, value) => {
    const dated = raw === '' ? '' : `<pubDate>${raw}</pubDate>`;
    const [document] = await all(
      `<rss version="2.0"><channel><title>T</title><item><title>A</title>${dated}<description>B</description></item></channel></rss>`,
    );
    expect(document?.published?.value ?? null).toBe(value);
  });

  test('11: the end of something planned is neither published nor modified', async () => {
    const data = {
      '@type': 'GovernmentService',
      name: 'Ministers sign protocol',
      expires: '2030-12-31',
      validThrough: '2027-01-01',
      endDate: '2026-05-05',
    };
    const document = await read(
      page(
        article(),
        `<script type="application/ld+json">${JSON.stringify(data)}</script><meta name="expires" content="2031-01-01">`,
      ),
    );
    expect([document.published, document.modified]).toEqual([null, null]);
  });

  test('12: the hour of a time zone moves no date to the next day or the one before', async () => {
    for (const raw of ['2022-11-07T00:10:00+13:00', '2022-11-07T23:50:00-11:00', '2022-11-07']) {
      const document = await read(page(article(), `<meta property="article:published_time" content="${raw}">`));
      expect(document.published?.value).toBe('2022-11-07');
    }
  });
});

describe('sources and text', () => {
  const dated = (day: string) =>
    `<meta property="article:published_time" content="2024-05-03"><meta property="article:modified_time" content="${day}">`;

  test('13: a statement edited under the same “updated” date is a new version, with the changed words and what cites them', async () => {
    const old = await read(page(article(), dated('2024-05-03')));
    const now = await read(
      page(
        article([SENTENCES[0]!, SENTENCES[1]!.replace('one half', 'one third'), SENTENCES[2]!]),
        dated('2024-05-03'),
      ),
    );
    const next = nextVersion(old, now);
    if (next.same) throw new Error('taken for the same');
    expect(next.changes.map((change) => [change.old.words, change.new.words])).toEqual([['half', 'third']]);
    const cited = old.blocks.map((block) => ({ ...block, quote: old.text.slice(block.start, block.end) }));
    expect(touched(cited, next.changes).map(({ quote }) => quote)).toEqual([SENTENCES[1]]);
  });

  test('13: the same words are the same document, whatever changed around them', async () => {
    const old = await read(page(article(), dated('2024-05-03')));
    const now = await read(
      page(
        `<nav><a href="/">Home</a></nav>${article()}<aside><p>Something else was added beside it, a long line about the weather in the north.</p></aside>`,
        dated('2024-06-01'),
      ),
    );
    expect(nextVersion(old, now)).toEqual({ same: true, document: old });
  });

  test('14: a typo is corrected and the page dated anew: the first publication date stays', async () => {
    const old = await read(page(article(), '<meta name="dc.date" content="2024-05-03">'));
    const now = await read(
      page(
        article([SENTENCES[0]!.replace('Thursday', 'Tuesday'), ...SENTENCES.slice(1)]),
        '<meta name="dc.date" content="2024-05-15">',
      ),
    );
    const { document } = nextVersion(old, now);
    expect([document.published?.value, document.modified?.value]).toEqual(['2024-05-03', '2024-05-15']);
  });

  test('15: paragraphs at the start and before a table are not dropped', async () => {
    const table = '<table><tr><th>Year</th><th>Share</th></tr><tr><td>2023</td><td>50 %</td></tr></table>';
    const document = await read(
      page(
        `<div class="wrap"><h1>Ministers sign protocol</h1><div><p>${SENTENCES[0]}</p></div><div>${paragraphs(SENTENCES.slice(1))}${table}<p>${SENTENCES[2]} It will have two chairs.</p></div></div>`,
      ),
    );
    for (const sentence of SENTENCES) expect(document.text).toContain(sentence);
    expect(document.text).toContain('Year\tShare\n2023\t50 %');
  });

  test('15: when much is left out it says so, and the whole page has it', async () => {
    const other = [
      'Garland has recalled its ambassador from the islands for consultations, and gave no reason for it.',
      'The government in Sankt Helen had granted asylum to three sailors who left their ship in August.',
      'The two countries have had diplomatic relations since 1978, and trade in little else but tuna.',
    ];
    const html = page(
      `<div id="a">${paragraphs([...SENTENCES, ...SENTENCES.map((s) => `Moreover, ${s}`)])}</div><div id="z"><div><div>${other.map((text) => `<div><div><div>${text}</div></div></div>`).join('')}</div></div></div>`,
    );
    const document = await read(html);
    const whole = await read(html, { wholePage: true });
    for (const sentence of other) expect(whole.text).toContain(sentence);
    const dropped = other.filter((sentence) => !document.text.includes(sentence));
    expect([dropped.length, codes(document)]).toEqual([3, ['intake-text-left-out']]);
  });

  test('16: popular stories, “read also”, captions, cookies and share buttons are not read as the article', async () => {
    const foreign = {
      popular: 'The ferry is back after ten years, and four hundred passengers were on board of it on Sunday.',
      also: 'Plum harvest fails in the valley',
      caption: 'The ministers shake hands in front of the old town hall of Vadu.',
      cookies: 'We use cookies to know you better, and by staying on this page you accept all of them.',
    };
    const body = `<div class="cookie-banner"><p>${foreign.cookies}</p></div><main><h1>Ministers sign protocol</h1><p>${SENTENCES[0]}</p><figure><img src="x"><figcaption>${foreign.caption}</figcaption></figure><p>${SENTENCES[1]}</p><p>Read also: <a href="/x">${foreign.also}</a></p><div class="share">Share on Facebook</div><p>${SENTENCES[2]}</p><div class="popular-stories"><h3>Popular stories</h3><p>${foreign.popular}</p></div></main>`;
    expect((await read(page(body))).text).toBe(['Ministers sign protocol', ...SENTENCES].join('\n\n'));
  });

  test('17: a page’s foot in the middle of a sentence is gone, and the sentence is found on both pages', async () => {
    const [document] = await all(readFileSync(join(CORPUS, 'pdf', 'kit-cut-by-pages.pdf')));
    const places = document!.blocks.map((block) => ({
      quote: document!.text.slice(block.start, block.end),
      place: locate(document!.map, block)[0]!,
    }));
    const cut = places.filter(({ place }) => place.kind === 'page' && place.endPage > place.page);
    expect(cut.length).toBeGreaterThan(0);
    for (const { quote } of cut) expect(quote).not.toMatch(/Page \d|for information/);
  });

  test('17: a word hyphenated over a line is joined, and still found on its two lines', async () => {
    const [document] = await all(readFileSync(join(CORPUS, 'pdf', 'groff-gazette.pdf')));
    const words = [...document!.text.matchAll(/\p{L}{6,}/gu)].map((m) => ({
      word: m[0],
      place: locate(document!.map, { start: m.index, end: m.index + m[0].length })[0]!,
    }));
    const broken = words.filter(({ place }) => place.kind === 'page' && place.boxes.length === 2);
    expect(broken.length).toBeGreaterThan(5);
    const expected = (
      JSON.parse(readFileSync(join(CORPUS, 'pdf', 'groff-gazette.expected.json'), 'utf8')) as {
        documents: { text: string }[];
      }
    ).documents[0]!.text;
    for (const { word } of broken) expect(expected).toContain(word);
  });

  test('18: double spaces in the page move no offset, and every place leads to its words', async () => {
    const [plain, spaced] = [await read(page(article())), await read(page(article().replaceAll(' and ', '  and\n  ')))];
    expect(spaced.id).toBe(plain.id);
    const quote = 'Tessaly met in Vadu';
    const start = plain.text.indexOf(quote);
    const [place] = locate(spaced.map, { start, end: start + quote.length });
    expect(place).toMatchObject({ kind: 'quote', exact: quote });
  });

  test('19: an item whose id changes with every edit is a version, one whose id is used again is new', async () => {
    const feed = (items: string[]) => `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;
    const item = (id: string, url: string, texts: string[]) =>
      `<item><guid isPermaLink="false">${id}</guid><link>${url}</link><title>Protocol</title><description>${texts.join(' ')}</description></item>`;
    const known = await all(feed([item('1', 'https://a.example/1', SENTENCES)]));
    const [again, edited, reused, moved] = await all(
      feed([
        item('2', 'https://a.example/1?utm_source=rss', SENTENCES),
        item('3', 'http://www.a.example/1/', [
          ...SENTENCES.slice(0, 2),
          'The commission will not meet before the autumn of next year.',
        ]),
        item('1', 'https://a.example/1', [
          'Garland has recalled its ambassador from the islands for consultations, without a word on why it did so.',
        ]),
        item('1', 'https://a.example/one', [...SENTENCES, 'This was added.']),
      ]),
    );
    expect(recogniseItem(again!, known)).toEqual({ kind: 'same', of: known[0] });
    expect(recogniseItem(edited!, known)).toEqual({ kind: 'version', of: known[0] });
    expect(recogniseItem(reused!, known)).toEqual({ kind: 'new' });
    expect(recogniseItem(moved!, known)).toEqual({ kind: 'version', of: known[0] });
  });

  test('20: six of twelve items are one wire story: copies of each other, the wire credited, the others alone', async () => {
    const wire = [
      'PORT TESS (Northern Wire) – Tessaly has declared two members of the embassy of Garland personae non gratae.',
      ...SENTENCES,
    ];
    const cut = [
      wire,
      wire.slice(0, 3),
      [...wire, 'Our own reporter adds that it rained.'],
      wire.slice(0, 3),
      wire,
      [wire[0]!, ...wire.slice(2)],
    ];
    const others = ['ferry', 'harvest', 'bridge', 'election', 'museum', 'storm'].map((topic, i) => [
      `A report of its own about the ${topic} in district ${i}, with ${i + 3} voices from the ${topic} and nothing from any wire.`,
    ]);
    const items = cut
      .flatMap((texts, i) => [texts, others[i]!])
      .map(
        (texts, i) =>
          `<item><title>Headline ${i}</title><link>https://p${i}.example/</link><description>${texts.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</description></item>`,
      );
    const documents = await all(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);
    const copies = documents.map((one) => documents.filter((other) => likeness(one.text, other.text) >= COPY).length);
    expect(copies).toEqual(documents.map((_, i) => (i % 2 === 0 ? 6 : 1)));
    expect(documents.map(({ credit }) => credit)).toEqual(
      documents.map((_, i) => (i % 2 === 0 ? 'Northern Wire' : null)),
    );
  });

  test('the difference of two texts that are the same is none', () =>
    expect(difference(SENTENCES[0]!, SENTENCES[0]!)).toEqual([]));
});
