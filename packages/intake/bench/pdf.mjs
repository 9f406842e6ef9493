// A long PDF, made here, read once with a cold thread.
import PDFDocument from 'pdfkit';
import { ARTICLES } from '../corpus/articles.mjs';
import { intake } from '../dist/index.js';

export async function pdfSpeed(pageCount) {
  const bytes = await report(pageCount);
  const begun = performance.now();
  const document = await intake(bytes, { filename: 'report.pdf' });
  const seconds = (performance.now() - begun) / 1000;
  const pages = document.map.lines.at(-1).page;
  return `PDF, ${pages} pages, ${document.text.length} characters: ${seconds.toFixed(2)} s`;
}

async function report(pageCount) {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, bufferPages: true });
  const chunks = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => pdf.on('end', resolve));
  const texts = Object.values(ARTICLES).flatMap(({ text }) => text.filter((part) => typeof part === 'string'));
  for (let i = 0; pdf.bufferedPageRange().count < pageCount; i++)
    pdf
      .font('Times-Roman')
      .fontSize(11)
      .text(texts[i % texts.length], { align: 'justify' })
      .moveDown(0.6);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}
