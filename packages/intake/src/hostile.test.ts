import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { expand, type Hints, IntakeError, intake } from './index.ts';
import { onePage, rawPdf, stream } from './testing/raw-pdf.ts';
import { rawZip } from './testing/raw-zip.ts';

const CORPUS = join(import.meta.dirname, '..', 'corpus');
const bytes = (text: string): Uint8Array => Buffer.from(text);
const zeros = (count: number): Uint8Array => Buffer.alloc(count, 'a');

/** The code that a source ends with, however it is opened, and how long that took. Nothing may come out before it. */
async function end(
  source: Uint8Array,
  hints: Hints = {},
): Promise<{ code: string; milliseconds: number; yielded: number }> {
  const begun = performance.now();
  let yielded = 0;
  try {
    for await (const one of expand(source, hints)) {
      if ('error' in one) throw one.error;
      yielded++;
    }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return { code: error.code, milliseconds: performance.now() - begun, yielded };
  }
  return { code: 'none', milliseconds: performance.now() - begun, yielded };
}

const TEXT = 'BT /F1 12 Tf 72 700 Td (The ministers met in Vadu on Thursday and signed.) Tj ET';
const form = (resources: string, content: string) =>
  stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${resources} >>`, content);

async function encryptedPdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ userPassword: 'secret' });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.text('Not for all eyes.').end();
  await done;
  return Buffer.concat(chunks);
}

/** Forms within forms, ten calls each, twenty deep: more steps than there are grains of sand. */
const bottomless = rawPdf({
  ...onePage(`${TEXT} /X Do`, '/XObject << /X 6 0 R >>'),
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [6 + i, form(`/XObject << /X ${7 + i} 0 R >>`, '/X Do '.repeat(10))]),
  ),
  26: form('/Font << /F1 5 0 R >>', TEXT),
});

const packedBomb = (): Uint8Array => {
  const packed = deflateSync(Buffer.alloc(200_000_000, 'q '));
  return rawPdf({
    ...onePage(TEXT),
    4: `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`,
  });
};

const page = (body: string): Uint8Array => bytes(`<!doctype html><html><body>${body}</body></html>`);
const rss = (inner: string, doctype = ''): Uint8Array =>
  bytes(`<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`);
const item = '<item><title>A</title><description>B</description></item>';
const nestedZip = (depth: number): Uint8Array =>
  depth === 0 ? bytes('The end.') : rawZip([{ name: depth === 1 ? 'a.txt' : 'a.zip', bytes: nestedZip(depth - 1) }]);

describe('hostile sources end with a coded error, whole and in time', () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, Hints?]>([
    ['nothing', 'source-empty', () => bytes('')],
    ['a picture', 'source-binary', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    [
      'XML that is neither page nor feed',
      'source-format',
      () => bytes('<?xml version="1.0"?><invoice><a>1</a></invoice>'),
    ],
    [
      'a page that shows nothing without its scripts',
      'source-no-text',
      () => page('<div id="root"></div><script>start()</script>'),
    ],
    ['a gzip bomb', 'gzip-bomb', () => gzipSync(zeros(300_000_000))],
    [
      'a gzip file that was cut off',
      'gzip-damaged',
      () => gzipSync(bytes('The ministers met.'.repeat(99))).subarray(0, 40),
    ],
    [
      'gzip in gzip in gzip in gzip in gzip',
      'zip-bomb',
      () => [1, 2, 3, 4, 5].reduce((inner: Uint8Array) => gzipSync(inner), bytes('deep')),
    ],
    [
      'a ZIP whose member unpacks to too much',
      'zip-bomb',
      () =>
        rawZip([
          { name: 'a.txt', bytes: bytes('fine') },
          { name: 'b.txt', bytes: zeros(150_000_000) },
        ]),
    ],
    [
      'a ZIP that lies about its members’ sizes',
      'zip-bomb',
      () =>
        rawZip([
          { name: 'a.txt', bytes: bytes('The ministers met.') },
          { name: 'b.txt', bytes: zeros(5_000_000), claims: { unpacked: 1000 } },
        ]),
    ],
    [
      'a ZIP of little members with much in all',
      'zip-bomb',
      () => rawZip(Array.from({ length: 40 }, (_, i) => ({ name: `${i}.txt`, bytes: zeros(1_000_000) }))),
    ],
    [
      'a ZIP whose members are one and the same',
      'zip-bomb',
      () =>
        rawZip([
          { name: 'a.txt', bytes: bytes('The ministers met.') },
          { name: 'b.txt', bytes: bytes('The ministers met.'), claims: { offset: 0 } },
        ]),
    ],
    ['ZIPs within ZIPs', 'zip-bomb', () => nestedZip(6)],
    [
      'a ZIP that was cut off',
      'zip-damaged',
      () => rawZip([{ name: 'a.txt', bytes: bytes('The ministers met.') }]).subarray(0, 60),
    ],
    [
      'a ZIP with a password',
      'zip-encrypted',
      () => rawZip([{ name: 'a.txt', bytes: bytes('secret'), claims: { encrypted: true } }]),
    ],
    [
      'a Word file that is a bomb',
      'zip-bomb',
      () => rawZip([{ name: 'word/document.xml', bytes: zeros(150_000_000) }]),
    ],
    [
      'a Word file of two million paragraphs',
      'source-too-large',
      () =>
        rawZip([
          { name: 'word/document.xml', bytes: bytes(`<w:document>${'<w:p/>'.repeat(2_000_000)}</w:document>`) },
          { name: 'word/media/noise.bin', bytes: randomBytes(100_000) },
        ]),
    ],
    [
      'a Word file that is none',
      'docx-damaged',
      () => rawZip([{ name: 'word/document.xml', bytes: bytes('<w:document') }]),
    ],
    [
      'ten thousand nested elements',
      'html-too-deep',
      () => page(`${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}`),
    ],
    ['ten thousand nested tables', 'html-too-deep', () => page('<table><tr><td>'.repeat(10_000))],
    ['fifty megabytes of attributes', 'source-too-large', () => page(`<p ${'data-a="b" '.repeat(4_600_000)}>x</p>`)],
    [
      'five megabytes of attributes on one tag',
      'html-attributes',
      () => page(`<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}="b"`).join(' ')}>x</p>`),
    ],
    [
      'a PDF that was cut off',
      'pdf-damaged',
      () => readFileSync(join(CORPUS, 'pdf', 'chromium-statement.pdf')).subarray(0, 20_000),
    ],
    ['a PDF of nonsense', 'pdf-damaged', () => bytes('%PDF-1.7\nnonsense\n%%EOF')],
    ['a PDF with a password', 'pdf-encrypted', encryptedPdf],
    [
      'a PDF whose pages hold each other',
      'pdf-damaged',
      () => rawPdf({ ...onePage(TEXT), 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
    ],
    ['a PDF whose content is itself', 'pdf-scanned', () => rawPdf({ ...onePage(TEXT), 4: '[4 0 R]' })],
    ['a PDF that draws without end', 'source-timeout', () => bottomless, { limits: { pdfMilliseconds: 1500 } }],
    ['a PDF whose stream is a bomb', 'pdf-bomb', packedBomb],
    [
      'a feed with an external entity',
      'xml-entities',
      () => rss('<item><title>&x;</title></item>', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ],
    [
      'a feed that is an entity bomb',
      'xml-entities',
      () =>
        rss(
          '<item><title>&c;</title></item>',
          `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`,
        ),
    ],
    ['a feed without end', 'feed-too-long', () => rss(item.repeat(20_000))],
    ['a feed nested without end', 'feed-damaged', () => rss('<a>'.repeat(50_000))],
    [
      'a JSON feed that is broken',
      'feed-damaged',
      () => bytes('{"version":"https://jsonfeed.org/version/1","items":['),
    ],
    ['a WARC of nonsense', 'warc-damaged', () => bytes('WARC/1.0\r\nWARC-Type: response\r\n\r\n')],
    [
      'a WARC that was cut off',
      'warc-damaged',
      () => readFileSync(join(CORPUS, 'archives', 'pages.warc')).subarray(0, 1500),
    ],
    [
      'a WARC that lies about a length',
      'warc-damaged',
      () => bytes('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x'),
    ],
    ['JSONL with a broken line', 'jsonl-line', () => bytes('{"text": "The ministers met."')],
    ['JSON that is no document', 'jsonl-line', () => bytes('{"title": "no text"}')],
    ['a charset that does not exist', 'source-charset', () => bytes('caf\u00e9'), { charset: 'klingon' }],
  ])('%s: %s', async (_, code, make, hints = {}) => {
    const result = await end(await make(), hints);
    expect([result.code, result.yielded]).toEqual([code, 0]);
    expect(result.milliseconds).toBeLessThan(5000);
  });

  test('what one part of a source does not survive, the others do', async () => {
    const archive = rawZip([
      { name: 'bad.pdf', bytes: bytes('%PDF-1.4 nonsense') },
      { name: 'good.txt', bytes: bytes('The ministers met in Vadu.') },
    ]);
    const found: string[] = [];
    for await (const one of expand(archive)) found.push('error' in one ? one.error.code : one.document.text);
    expect(found).toEqual(['pdf-damaged', 'The ministers met in Vadu.']);
  });

  test('a page packed twice is no page', async () => {
    const twice = gzipSync(gzipSync(bytes('The ministers met in Vadu.')));
    await expect(intake(twice)).rejects.toMatchObject({ code: 'source-many' });
  });

  test('a packed stream that breaks off throws what broke it, and is let go', async () => {
    const packed = gzipSync(bytes('{"text":"The ministers met in Vadu."}\n'.repeat(9)));
    let letGo = false;
    const broken = async function* () {
      try {
        yield packed.subarray(0, -8);
        yield new Uint8Array(70_000);
        throw new Error('the disk is gone');
      } finally {
        letGo = true;
      }
    };
    const read = async () => {
      for await (const _ of expand(broken(), { filename: 'a.jsonl.gz' }));
    };
    await expect(read()).rejects.toThrow('the disk is gone');
    expect(letGo).toBe(true);
  });

  test('an archive or feed given as one document says to expand it', async () => {
    for (const source of [rss(item), rawZip([{ name: 'a.txt', bytes: bytes('x') }])])
      await expect(intake(source)).rejects.toMatchObject({ code: 'source-many' });
  });

  test('a cross-reference table that leads back to itself is read all the same', async () => {
    const document = await intake(rawPdf(onePage(TEXT), '/Prev XREF'));
    expect(document.text).toBe('The ministers met in Vadu on Thursday and signed.');
  });

  test('a form that draws itself is drawn once', async () => {
    const self = rawPdf({
      ...onePage(`${TEXT} /X Do`, '/XObject << /X 6 0 R >>'),
      6: form('/XObject << /X 6 0 R >>', '/X Do'),
    });
    expect((await intake(self)).text).toBe('The ministers met in Vadu on Thursday and signed.');
  });

  test('a plain DOCTYPE in a feed harms nobody', async () => {
    const feed = rss(
      item,
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://nowhere.example/rss.dtd">',
    );
    expect(await end(feed)).toMatchObject({ code: 'none', yielded: 1 });
  });
});

test('words beneath many elements are not gathered once for each of them', async () => {
  const begun = performance.now();
  const document = await intake(page(`${'<div>'.repeat(400)}${'<p>It was signed.</p>'.repeat(20_000)}`));
  expect(document.text.length).toBeGreaterThan(100);
  expect(performance.now() - begun).toBeLessThan(8000);
});

describe('no text is too odd', () => {
  test.each([
    ['lone surrogates', '\ud800 and \udfff'],
    ['null bytes within', 'a<p>b\u0000c</p>'],
    ['only white space', ' \n\t '],
    ['right to left marks', '<p>\u202eabc\u202c</p>'],
    ['unclosed everything', '<div><p><b><table><tr><td>x<ul><li>y'],
    ['a script that never ends', '<p>before<script>for(;;){'],
    ['a comment that never ends', '<p>before<!-- never'],
    ['a frameset', '<html><frameset cols="*"><frame src="a.html"></frameset></html>'],
    ['ten thousand items', `<ol>${'<li>x</li>'.repeat(10_000)}</ol>`],
    ['combining marks', `<p>${'a\u0301\u0302\u0303'.repeat(5000)}</p>`],
  ])('%s', async (_, text) => {
    const begun = performance.now();
    const document = await intake(Buffer.from(text, 'utf8'), { filename: 'odd.html' }).catch((error: unknown) => {
      if (error instanceof IntakeError && error.code === 'source-no-text') return null;
      throw error;
    });
    for (const { start, end: stop } of document?.blocks ?? []) expect(start).toBeLessThan(stop);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

/** What a mean pattern or a search within a search would take minutes for; the words are as long as an honest page. */
describe('the time that a text takes grows with its length, not with its square', () => {
  const LONG = 200_000;
  const mail = (html: string) => bytes(`From: a@b.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n${html}`);
  const linked = (headline: string) =>
    page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":${headline}}</script><p>It was signed.`);
  const deep = '{"@value":'.repeat(50_000);
  test.each<[string, () => Uint8Array, string]>([
    ['comments behind a DOCTYPE', () => bytes(`<!DOCTYPE html>${'<!-- a -->'.repeat(600)}<x><p>Signed`), 'a.html'],
    ['signs of a tag in a mail', () => mail('<'.repeat(LONG)), 'a.eml'],
    [
      'signs of a tag in a feed',
      () => rss(`<item><description><![CDATA[${'<'.repeat(LONG)}]]></description></item>`),
      '',
    ],
    ['a feed’s author of @', () => rss(`<item><title>A</title><author>${'@'.repeat(LONG)}</author></item>`), ''],
    [
      'a feed’s date of spaces',
      () => rss(`<item><title>A</title><pubDate>2020${' '.repeat(LONG)}x</pubDate></item>`),
      '',
    ],
    ['spaces within <pre>', () => page(`<pre>x${' '.repeat(LONG)}x</pre>`), ''],
    ['empty cells', () => page(`<table><tr><th>a</th>${'<td></td>'.repeat(50_000)}<td>b</td></tr></table>`), ''],
    ['spaces in a Markdown heading', () => bytes(`# a${' '.repeat(LONG)}x`), 'a.md'],
    ['spaces before a Markdown table', () => bytes(`${' '.repeat(LONG)}x`), 'a.md'],
    ['brackets in Markdown', () => bytes(`a${'['.repeat(LONG)}${'[a]('.repeat(LONG / 10)}`), 'a.md'],
    ['lines that no empty line parts', () => bytes('A line of words.\n'.repeat(LONG)), 'a.txt'],
    ['times on a page', () => page('<p><time>a</time>'.repeat(20_000)), ''],
    ['a headline within a headline', () => linked(`${deep}1${'}'.repeat(50_000)}`), ''],
    ['a title of bars', () => bytes(`<title>${'a word | '.repeat(20_000)}</title><p>It was signed.`), ''],
  ])('%s', async (_, make, filename) => {
    const result = await end(make(), filename ? { filename } : {});
    expect(result.code).toBe('none');
    expect(result.milliseconds).toBeLessThan(5000);
  });
});
