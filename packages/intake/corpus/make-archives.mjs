// Makes the archives of the corpus: WARC, JSONL and ZIP.
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { ARTICLES } from './articles.mjs';

const strings = (article) => article.text.filter((part) => typeof part === 'string');
const nothing = { title: null, outlet: null, author: null, language: 'en', published: null };

/** One record of a web archive; each is a gzip member of its own. */
export function warcRecord(type, url, block, date = '2023-02-03T04:05:06Z') {
  const head = [
    `WARC/1.0`,
    `WARC-Type: ${type}`,
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    `WARC-Date: ${date}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${createHash('sha1')
      .update(type + url)
      .digest('hex')
      .slice(0, 12)}>`,
    `Content-Type: ${type === 'response' ? 'application/http;msgtype=response' : 'application/warc-fields'}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

const answer = (headers, body) => Buffer.concat([Buffer.from(`HTTP/1.1 ${headers}\r\n\r\n`), body]);
const chunked = (body) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);

/** The pages are those of the corpus itself. */
export function archives(pages) {
  const page = (name) => pages.find(({ file }) => file === `pages/${name}.html`);
  const [water, ru, loan] = [page('ministry-water'), page('bitrix-ru-windows-1251'), page('agency-loan')];
  const records = [
    warcRecord('warcinfo', null, Buffer.from('software: corpus\r\n')),
    warcRecord('request', 'https://a.example/', Buffer.from('GET / HTTP/1.1\r\nHost: a.example\r\n\r\n')),
    warcRecord(
      'response',
      'https://a.example/',
      answer('200 OK\r\nContent-Type: text/html; charset=utf-8', water.bytes),
    ),
    warcRecord(
      'response',
      'https://a.example/logo.png',
      answer('200 OK\r\nContent-Type: image/png', Buffer.from([137, 80, 78, 71])),
    ),
    warcRecord(
      'response',
      'https://b.example/',
      answer('200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked', chunked(ru.bytes)),
    ),
    warcRecord(
      'response',
      'https://c.example/gone',
      answer('404 Not Found\r\nContent-Type: text/html', Buffer.from('<html>gone</html>')),
    ),
    warcRecord(
      'response',
      'https://c.example/',
      answer('200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip', gzipSync(loan.bytes)),
    ),
  ];
  const found = [water.expected, ru.expected, loan.expected];
  return [
    { file: 'archives/pages.warc', bytes: Buffer.concat(records), hints: {}, expected: found },
    {
      file: 'archives/pages-packed.warc.gz',
      bytes: Buffer.concat(records.map((record) => gzipSync(record))),
      hints: {},
      expected: found,
    },
    jsonl(),
    {
      file: 'archives/mixed.zip',
      bytes: zip({
        'news/water.html': water.bytes,
        '__MACOSX/news/._water.html': Buffer.from([0, 5, 22, 7]),
        'заметка.txt': Buffer.from(strings(ARTICLES.recall).join('\n\n')),
        'inner.zip': zip({ 'loan.html': loan.bytes }),
      }),
      hints: {},
      expected: [
        water.expected,
        { format: 'text', ...nothing, text: strings(ARTICLES.recall).join('\n\n') },
        loan.expected,
      ],
    },
    {
      file: 'archives/page.html.gz',
      bytes: gzipSync(page('union-sanctions').bytes),
      hints: {},
      expected: page('union-sanctions').expected,
    },
  ];
}

function jsonl() {
  const lines = [ARTICLES.water, ARTICLES.visa].map((a) => ({
    text: strings(a).join('\n\n'),
    url: 'https://x.example/1',
    outlet: a.outlet,
    published: a.published,
  }));
  return {
    file: 'archives/documents.jsonl',
    bytes: Buffer.from(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`),
    hints: {},
    expected: [ARTICLES.water, ARTICLES.visa].map((a) => ({
      format: 'json',
      ...nothing,
      outlet: a.outlet,
      published: { value: a.published, from: 'record' },
      text: strings(a).join('\n\n'),
    })),
  };
}

/** A ZIP archive as a plain writer makes it. */
export function zip(members) {
  const locals = [];
  const entries = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(members)) {
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, Buffer.alloc(14), path]);
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    entries.push(entry);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
