// Takes the strings out of a PDF in a thread of its own, where a hostile file can be stopped. Plain JavaScript, since Node loads
// it by itself, from the sources and from the build alike.
import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

/** @import { Glyphs, RawPage, RawPdf, WorkerAnswer, WorkerQuestion } from './raw-pdf.ts' */

parentPort?.on('message', async (/** @type {WorkerQuestion} */ question) => {
  parentPort?.postMessage(await answer(question));
});

/**
 * @param {WorkerQuestion} question
 * @returns {Promise<WorkerAnswer>}
 */
async function answer({ bytes, mostPages }) {
  try {
    const pdf = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
      maxImageSize: 1,
    });
    try {
      return pdf.numPages > mostPages ? { pages: pdf.numPages } : { pdf: await everything(pdf) };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return {
      error: {
        name: error instanceof Error ? error.name : '',
        message: error instanceof Error ? error.message : String(error),
      },
    };
  }
}

/**
 * @param {Awaited<ReturnType<typeof getDocumentProxy>>} pdf
 * @returns {Promise<RawPdf>}
 */
async function everything(pdf) {
  /** @type {RawPage[]} */
  const pages = [];
  /** @type {number[]} */
  const broken = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      pages.push(await pageOf(pdf, number));
    } catch {
      broken.push(number);
    }
  }
  return { pages, broken, ...(await propertiesOf(pdf)) };
}

/**
 * @param {Awaited<ReturnType<typeof getDocumentProxy>>} pdf
 * @param {number} number
 * @returns {Promise<RawPage>}
 */
async function pageOf(pdf, number) {
  const page = await pdf.getPage(number);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item) => ('str' in item && item.str !== '' ? upright(item, x0, y0) : []));
  page.cleanup();
  return { number, width: x1 - x0, height: y1 - y0, glyphs };
}

/**
 * Turned strings are stamps, watermarks and marginal notes.
 * @param {{ str: string, dir: string, width: number, transform: number[] }} item
 * @param {number} x0
 * @param {number} y0
 * @returns {Glyphs[]}
 */
function upright({ str, dir, width, transform }, x0, y0) {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: str, x: x - x0, y: y - y0, width, size: Math.abs(d) || Math.abs(a), rightToLeft: dir === 'rtl' }];
}

/**
 * @param {Awaited<ReturnType<typeof getDocumentProxy>>} pdf
 * @returns {Promise<Omit<RawPdf, 'pages' | 'broken'>>}
 */
async function propertiesOf(pdf) {
  /** @type {Record<string, unknown>} */
  const info = await pdf.getMetadata().then(
    (metadata) => ({ ...metadata.info }),
    () => ({}),
  );
  const told = (/** @type {string} */ name) =>
    typeof info[name] === 'string' && info[name].trim() !== '' ? info[name].trim() : null;
  return {
    title: told('Title'),
    author: told('Author'),
    language: told('Language'),
    created: told('CreationDate'),
    modified: told('ModDate'),
  };
}
