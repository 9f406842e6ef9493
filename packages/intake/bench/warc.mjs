// A web archive of the wanted size, written and read as a stream; the memory that it takes is watched.

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { ARTICLES } from '../corpus/articles.mjs';
import { warcRecord } from '../corpus/make-archives.mjs';
import { agency } from '../corpus/sites/press.mjs';
import { expand } from '../dist/index.js';

export async function warcStream(file, size) {
  const { records, unpacked } = await write(file, size);
  const before = process.memoryUsage().rss;
  let most = before;
  let documents = 0;
  const begun = performance.now();
  for await (const one of expand(createReadStream(file), { filename: 'pages.warc.gz' })) {
    if ('error' in one) throw one.error;
    documents++;
    if (documents % 50 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - begun) / 1000;
  if (documents !== records) throw new Error(`${documents} documents of ${records}`);
  const mib = (bytes) => Math.round(bytes / 1024 / 1024);
  return `WARC, ${mib(unpacked)} MB (${mib((await stat(file)).size)} MB packed), ${documents} pages: ${seconds.toFixed(1)} s, ${mib(unpacked / seconds)} MB/s, memory at most ${mib(most)} MB (+${mib(most - before)} MB)`;
}

/** Pages of an agency, each with pictures as long as such pages' pictures are, so that most of the archive is passed over, as in life. */
async function write(file, size) {
  const out = createWriteStream(file);
  const article = { ...ARTICLES.loan, id: 'loan' };
  const head = (type) => Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`);
  const page = (i) =>
    Buffer.concat([head('text/html'), Buffer.from(agency({ ...article, title: `${article.title} (${i})` }).html)]);
  const noise = Buffer.from(Array.from({ length: 60_000 }, (_, i) => (i * 7919) % 251));
  const picture = gzipSync(
    warcRecord('response', 'https://wire.example/p.jpg', Buffer.concat([head('image/jpeg'), noise])),
  );
  let unpacked = 0;
  let records = 0;
  for (; unpacked < size; records++) {
    const record = warcRecord('response', `https://wire.example/${records}`, page(records));
    unpacked += record.length + 60_300;
    if (!out.write(Buffer.concat([gzipSync(record, { level: 1 }), picture]))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { records, unpacked };
}
