import { getDocumentProxy } from 'unpdf';
import { IntakeError } from '../errors.ts';
import type { Taking } from '../taking.ts';

/** A string that the file draws at one place. */
export interface Glyphs {
  text: string;
  x: number;
  /** Of the baseline, counted from the bottom of the page. */
  y: number;
  width: number;
  size: number;
  rightToLeft: boolean;
}

export interface RawPage {
  number: number;
  width: number;
  height: number;
  glyphs: Glyphs[];
}

export interface RawPdf {
  pages: RawPage[];
  /** Pages that the file names and that could not be read. */
  broken: number[];
  title: string | null;
  author: string | null;
  language: string | null;
  created: string | null;
  modified: string | null;
}

/**
 * Opens a PDF and takes the strings of every page.
 * @throws `pdf/encrypted`, `pdf/damaged` (a file that was cut off too), `source/too-large`, `source/timeout`.
 */
export async function openPdf(taking: Taking): Promise<RawPdf> {
  refuseCutOff(taking);
  const signal = deadline(taking);
  const pdf = await within(signal, taking, load(taking));
  try {
    if (pdf.numPages > taking.limits.pdfPages)
      throw new IntakeError('source/too-large', {
        doing: DOING,
        to: taking.name,
        why: `it has ${pdf.numPages} pages, and ${taking.limits.pdfPages} are read`,
      });
    const pages: RawPage[] = [];
    const broken: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await within(signal, taking, pageOf(pdf, number));
      if (page) pages.push(page);
      else broken.push(number);
    }
    if (pages.length === 0) throw damaged(taking, 'none of its pages can be read');
    return { pages, broken, ...(await within(signal, taking, propertiesOf(pdf))) };
  } finally {
    await pdf.destroy();
  }
}

const DOING = 'reading the PDF';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF ends with its end mark; without one it was cut off, and what could be saved of it is not the document. */
function refuseCutOff(taking: Taking): void {
  const tail = Buffer.from(taking.bytes.subarray(-4096)).toString('latin1');
  if (!/%%EOF|startxref/.test(tail)) throw damaged(taking, 'it ends before its end');
}

async function load(taking: Taking): Promise<Pdf> {
  try {
    // The parser takes the buffer over, and the source must stay as it is.
    return await getDocumentProxy(Uint8Array.from(taking.bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
      maxImageSize: 1,
    });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException')
      throw new IntakeError('pdf/encrypted', {
        doing: DOING,
        to: taking.name,
        why: 'it is locked with a password',
        cause,
      });
    throw damaged(taking, cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause), cause);
  }
}

async function pageOf(pdf: Pdf, number: number): Promise<RawPage | null> {
  try {
    const page = await pdf.getPage(number);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
    const content = await page.getTextContent();
    const glyphs: Glyphs[] = [];
    for (const item of content.items)
      if ('str' in item && item.str !== '') glyphs.push(...upright(item as TextItem, x0, y0));
    page.cleanup();
    return { number, width: x1 - x0, height: y1 - y0, glyphs };
  } catch {
    return null;
  }
}

interface TextItem {
  str: string;
  dir: string;
  width: number;
  transform: number[];
}

/** Turned strings are stamps, watermarks and marginal notes. */
function upright(item: TextItem, x0: number, y0: number): Glyphs[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [
    {
      text: item.str,
      x: x - x0,
      y: y - y0,
      width: item.width,
      size: Math.abs(d) || Math.abs(a),
      rightToLeft: item.dir === 'rtl',
    },
  ];
}

async function propertiesOf(pdf: Pdf): Promise<Omit<RawPdf, 'pages' | 'broken'>> {
  const info = await pdf.getMetadata().then(
    (metadata) => metadata.info as Record<string, unknown>,
    () => ({}) as Record<string, unknown>,
  );
  const told = (name: string): string | null =>
    typeof info[name] === 'string' && info[name].trim() !== '' ? info[name].trim() : null;
  return {
    title: told('Title'),
    author: told('Author'),
    language: told('Language'),
    created: told('CreationDate'),
    modified: told('ModDate'),
  };
}

function deadline(taking: Taking): AbortSignal {
  const own = AbortSignal.timeout(taking.limits.pdfMilliseconds);
  return taking.hints.signal ? AbortSignal.any([own, taking.hints.signal]) : own;
}

/** Waits no longer than the signal allows. */
async function within<T>(signal: AbortSignal, taking: Taking, work: Promise<T>): Promise<T> {
  const late = () =>
    new IntakeError('source/timeout', {
      doing: DOING,
      to: taking.name,
      why: 'it took longer than is allowed',
      cause: signal.reason,
    });
  if (signal.aborted) throw late();
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(late());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

export const damaged = (taking: Taking, why: string, cause?: unknown) =>
  new IntakeError('pdf/damaged', { doing: DOING, to: taking.name, why, cause });
