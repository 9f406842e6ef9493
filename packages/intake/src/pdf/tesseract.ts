import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { IntakeError } from '../errors.ts';
import type { Recognise } from '../hints.ts';

const run = promisify(execFile);

/**
 * Recognises a scanned PDF with `pdftoppm` and `tesseract`, when both are installed. `directory` is where the pages' pictures
 * lie meanwhile. @throws `pdf-scanned` when a program is missing, `pdf-ocr` when one fails.
 */
export const recogniseWithTesseract =
  (directory: string = tmpdir()): Recognise =>
  async (pdf, { pages, language, signal }) => {
    const folder = await mkdtemp(join(directory, 'chancery-ocr-'));
    try {
      await writeFile(join(folder, 'source.pdf'), pdf);
      await program('pdftoppm', ['-r', '300', '-gray', '-l', String(pages), 'source.pdf', 'page'], folder, signal);
      const code = await installed(language, folder, signal);
      const pictures = (await readdir(folder)).filter((name) => name.startsWith('page')).toSorted();
      const texts: string[] = [];
      for (const picture of pictures)
        texts.push(await program('tesseract', [picture, 'stdout', '-l', code], folder, signal));
      return texts;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

/** The language's data when it is installed, else English, which reads Latin letters at least. */
async function installed(language: string | null, folder: string, signal: AbortSignal): Promise<string> {
  const listed = (await program('tesseract', ['--list-langs'], folder, signal)).split(/\s+/);
  const wanted = DATA[language?.split('-')[0] ?? 'en'] ?? 'eng';
  return listed.includes(wanted) ? wanted : 'eng';
}

/** BCP 47 to tesseract's names. */
const DATA: Readonly<Record<string, string>> = {
  en: 'eng',
  ru: 'rus',
  fr: 'fra',
  de: 'deu',
  es: 'spa',
  kk: 'kaz',
  uk: 'ukr',
  it: 'ita',
  pt: 'por',
  tr: 'tur',
  pl: 'pol',
  ar: 'ara',
  zh: 'chi_sim',
  ja: 'jpn',
};

async function program(name: string, args: string[], cwd: string, signal: AbortSignal): Promise<string> {
  try {
    return (await run(name, args, { cwd, signal, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (cause) {
    const told = { doing: 'recognising the PDF’s pictures', to: `with ${name}`, cause };
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new IntakeError('pdf-scanned', { ...told, why: `${name} is not installed` });
    throw new IntakeError('pdf-ocr', {
      ...told,
      why: cause instanceof Error ? cause.message.split('\n')[0]! : String(cause),
    });
  }
}
