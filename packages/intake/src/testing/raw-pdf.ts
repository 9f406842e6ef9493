/** A PDF written by hand: objects by number, a proper cross-reference table; `trailer` may add to it. */
export function rawPdf(objects: Record<number, string>, trailer = ''): Uint8Array {
  const numbers = Object.keys(objects).map(Number);
  const offsets = new Map<number, number>();
  let body = '%PDF-1.4\n';
  for (const number of numbers) {
    offsets.set(number, body.length);
    body += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const size = Math.max(...numbers) + 1;
  const xref = body.length;
  const rows = Array.from(
    { length: size },
    (_, i) => `${String(offsets.get(i) ?? 0).padStart(10, '0')} 00000 ${offsets.has(i) ? 'n' : 'f'} \n`,
  );
  const end = `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer.replaceAll('XREF', String(xref))} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}

export const stream = (dictionary: string, content: string): string =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** One page with the content; its font is object 5. */
export const onePage = (content: string, resources = ''): Record<number, string> => ({
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
  4: stream('', content),
  5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
});
