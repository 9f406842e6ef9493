// Makes the PDF and Word files of the corpus with the programs that offices use: Chromium, LibreOffice, groff with Ghostscript,
// and PDFKit. Run by hand where they are installed; the files are kept.
//   node packages/intake/corpus/make-printed.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PDFDocument from 'pdfkit';
import { ARTICLES, FOREIGN } from './articles.mjs';
import { body, safe } from './sites/render.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'printed-'));
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: work, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });

/** Several texts as one document with a heading over each. */
const report = (title, ...articles) => ({
  title,
  language: 'en',
  text: articles.flatMap((a) => [{ h: a.title }, ...a.text.filter((part) => !part.h)]),
});
const strings = (a) => ({ ...a, text: a.text.filter((part) => typeof part === 'string') });

/** The text as it must come out of print: a bullet and a number that stand on the paper stand in the text; null where the bullet is drawn, and the item so a paragraph. */
function printed(a, { bullet = '•', notes = [], title = true } = {}) {
  const parts = a.text.map((part) => {
    if (typeof part === 'string') return part;
    if (part.h || part.quote) return part.h ?? part.quote;
    if (part.li) return part.li.map((item) => `${bullet ?? ''}${item}`).join(bullet === null ? '\n\n' : '\n');
    if (part.ol) return part.ol.map((item, i) => `${i + 1}. ${item}`).join('\n\n');
    return part.table.map((cells) => cells.join('\t')).join('\n');
  });
  return [...(title ? [a.title] : []), ...parts, ...notes].join('\n\n');
}

function keep(file, bytes, expected, hints = {}) {
  mkdirSync(dirname(join(here, file)), { recursive: true });
  writeFileSync(join(here, file), bytes);
  writeFileSync(
    join(here, `${file.replace(/\.\w+$/, '')}.expected.json`),
    `${JSON.stringify({ hints, documents: [expected] }, null, 2)}\n`,
  );
}

const facts = (format, a, text, more = {}) => ({
  format,
  title: a.title,
  outlet: null,
  author: null,
  language: a.language,
  published: null,
  text,
  ...more,
});

const page = (a, style, heading = 'h2') =>
  `<!doctype html><html lang="${a.language}"><head><meta charset="utf-8"><title>${safe(a.title)}</title><style>@page{size:A4;margin:25mm} body{font:11pt/1.4 "Liberation Serif";} ${style}</style></head><body><h1>${safe(a.title)}</h1>${body(a, { heading })}</body></html>`;

function chromium(name, a, style, { head = false, text } = {}) {
  writeFileSync(join(work, `${name}.html`), page(a, style));
  run(
    'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    ...(head ? [] : ['--no-pdf-header-footer']),
    `--print-to-pdf=${name}.pdf`,
    `${name}.html`,
  );
  const bytes = readFileSync(join(work, `${name}.pdf`));
  keep(
    `pdf/chromium-${name}.pdf`,
    bytes,
    facts('pdf', a, text ?? printed(a, { bullet: null }), { published: madeOn(bytes) }),
  );
}

/** The day in the file's properties, which is the day it was made. */
const madeOn = (bytes) => {
  const m = /CreationDate\s*\(D:(\d{4})(\d\d)(\d\d)/.exec(bytes.toString('latin1'));
  return m && { value: `${m[1]}-${m[2]}-${m[3]}`, from: 'file-info' };
};

/** groff's ms macros: justified, hyphenated, a running head, footnotes. */
function groff(name, a, { columns = 1, notes = {} } = {}) {
  const roff = (text) =>
    text
      .replaceAll('\\', '\\e')
      .replace(/[^\x00-\x7f]/g, (c) => `\\[u${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
  const lines = [
    '.nr HM 1.2i',
    '.nr PS 11',
    '.nr VS 14',
    '.ds CH',
    `.ds LH ${roff('Gazette of the Assembly')}`,
    '.ds RH No. 14',
    '.ds CF - % -',
    '.TL',
    roff(a.title),
    ...(columns === 2 ? ['.2C'] : []),
  ];
  for (const part of a.text) {
    if (typeof part !== 'string') lines.push('.SH', roff(part.h));
    else {
      const note = Object.entries(notes).find(([place]) => part.includes(place));
      if (!note) lines.push('.PP', roff(part));
      else {
        const [before, after] = part.split(note[0]);
        lines.push('.PP', `${roff(before + note[0])}\\**`, '.FS', roff(note[1]), '.FE', roff(after.trimStart()));
      }
    }
  }
  writeFileSync(join(work, `${name}.ms`), `${lines.join('\n')}\n`);
  writeFileSync(join(work, `${name}.ps`), run('groff', '-Tps', '-ms', '-P-pa4', `${name}.ms`));
  run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', `-sOutputFile=${name}.pdf`, `${name}.ps`);
  const bytes = readFileSync(join(work, `${name}.pdf`));
  const marked = Object.values(notes).map((note, i) => `${i + 1} ${note}`);
  keep(`pdf/groff-${name}.pdf`, bytes, facts('pdf', a, printed(a, { notes: marked }), { published: madeOn(bytes) }));
}

function office(name, a, style) {
  writeFileSync(join(work, `${name}.html`), page(a, style));
  run('soffice', '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', `${name}.html`);
  run('soffice', '--headless', '--convert-to', 'docx:Office Open XML Text', `${name}.odt`);
  run('soffice', '--headless', '--convert-to', 'pdf:writer_pdf_Export', `${name}.odt`);
  const pdf = readFileSync(join(work, `${name}.pdf`));
  keep(
    `pdf/office-${name}.pdf`,
    pdf,
    facts('pdf', a, printed(a, { bullet: '• ' }), { language: 'en-US', published: madeOn(pdf) }),
  );
  return readFileSync(join(work, `${name}.docx`));
}

/** PDFKit: a running head, and a page number that cuts a sentence in two at every page's end. */
async function kit(name, a, { date = null } = {}) {
  const document = new PDFDocument({
    size: [420, 310],
    margins: { top: 60, bottom: 60, left: 50, right: 50 },
    bufferPages: true,
    info: { Title: 'Microsoft Word - draft3.docx', CreationDate: new Date('2020-01-02T10:00:00Z') },
  });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.font('Times-Bold').fontSize(16).text(a.title).moveDown(0.5);
  if (date) document.font('Times-Roman').fontSize(11).text(date).moveDown(0.5);
  for (const part of a.text) {
    if (typeof part === 'string')
      document.font('Times-Roman').fontSize(11).text(part, { align: 'justify' }).moveDown(0.6);
    else document.font('Times-Bold').fontSize(13).text(part.h).moveDown(0.4);
  }
  const { count } = document.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    document.switchToPage(i);
    document.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    document
      .font('Times-Italic')
      .fontSize(9)
      .text('Ministry of Foreign Affairs – for information', 50, 30, { lineBreak: false });
    document.text(`Page ${i + 1} of ${count}`, 180, 275, { lineBreak: false });
  }
  document.end();
  await done;
  const bytes = Buffer.concat(chunks);
  const text = [a.title, ...(date ? [date] : []), printed(a, { title: false })].join('\n\n');
  keep(
    `pdf/kit-${name}.pdf`,
    bytes,
    facts('pdf', a, text, {
      published: date ? { value: '2019-11-12', from: 'visible' } : { value: '2020-01-02', from: 'file-info' },
    }),
  );
}

async function make() {
  for (const folder of ['pdf', 'word']) rmSync(join(here, folder), { recursive: true, force: true });
  const { water, forum, partnership, expulsion, sanctions, factsheet, resolution, loan, recall, ceasefire } = ARTICLES;
  chromium('statement', partnership, 'p{text-align:justify} h1{font-size:20pt} h2{font-size:14pt}');
  chromium(
    'report-headed',
    report('Four reports from the straits', strings(water), strings(forum), strings(resolution), strings(loan)),
    'h1{font-size:22pt} h2{font-size:15pt}',
    { head: true },
  );
  chromium(
    'two-columns',
    report('Notes on the channel', strings(ceasefire), strings(expulsion), strings(sanctions)),
    'p,h2{break-inside:auto} body{column-count:2;column-gap:9mm;text-align:justify;font-size:10pt} h1{column-span:all;font-size:20pt} h2{font-size:13pt}',
  );
  chromium('russian', { ...FOREIGN.ru }, 'h1{font-size:20pt}');
  groff(
    'gazette',
    report(
      'Proceedings of the spring session',
      strings(resolution),
      strings(water),
      strings(forum),
      strings(loan),
      strings(ARTICLES.interview),
      strings(sanctions),
      strings(ARTICLES.border),
    ),
    {
      notes: {
        'the law of shared rivers on Friday': 'Official Records, supplement 12, page 40.',
        'the bridge of Karst.': 'Measured since 1954 by the hydrographic office.',
      },
    },
  );
  groff('gazette-two-columns', report('Digest of the week', strings(loan), strings(recall), strings(expulsion)), {
    columns: 2,
  });
  const word = [
    office(
      'factsheet',
      factsheet,
      'h1{font-size:20pt} h2{font-size:14pt} table{width:100%} td,th{border:1px solid #000}',
    ),
    office('statement', partnership, 'h1{font-size:20pt} h2{font-size:14pt}'),
  ];
  await kit('released', strings(partnership), { date: 'Sankt Helen, 12 November 2019' });
  await kit('cut-by-pages', strings(forum));
  await library('loan', loan, 'Record of the board, 11 April 2022, item 4.');
  words('factsheet', factsheet, word[0]);
  words('statement', partnership, word[1]);
}

/** A Word file as programs write it, with a running head, a table and a footnote, which stands at the end of the text. */
async function library(name, a, note) {
  const blocks = a.text.map((part, i) => {
    if (part.h) return new Paragraph({ text: part.h, heading: HeadingLevel.HEADING_2 });
    if (part.table)
      return new Table({
        rows: part.table.map(
          (cells) =>
            new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
        ),
      });
    return new Paragraph({ children: [new TextRun(part), ...(i === 0 ? [new FootnoteReferenceRun(1)] : [])] });
  });
  const document = new Document({
    title: a.title,
    creator: 'Mirela Antov',
    footnotes: { 1: { children: [new Paragraph(note)] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('For official use')] }) },
        children: [new Paragraph({ text: a.title, heading: HeadingLevel.TITLE }), ...blocks],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  const text = printed(a, { notes: [note] });
  keep(
    `word/library-${name}.docx`,
    bytes,
    facts('docx', a, text, {
      author: 'Mirela Antov',
      published: { value: new Date().toISOString().slice(0, 10), from: 'file-info' },
    }),
  );
}

function words(name, a, bytes) {
  const text = [
    a.title,
    printed({ ...a, text: a.text.map((part) => (part.ol ? { li: part.ol } : part)) }, { bullet: '', title: false }),
  ].join('\n\n');
  const created = /<dcterms:created[^>]*>(\d{4}-\d\d-\d\d)/.exec(
    execFileSync('unzip', ['-p', join(work, `${name}.docx`), 'docProps/core.xml']).toString(),
  );
  keep(
    `word/office-${name}.docx`,
    bytes,
    facts('docx', a, text, { language: 'en-US', published: created && { value: created[1], from: 'file-info' } }),
  );
}

await make();
