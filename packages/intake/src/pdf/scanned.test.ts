import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Hints, IntakeError, intake, locate, recogniseWithTesseract } from '../index.ts';

const SCAN = readFileSync(join(import.meta.dirname, '..', '..', 'corpus', 'scanned', 'protocol.pdf'));
const PARAGRAPHS = [
  'The foreign ministers of Orvel and Tessaly signed a protocol on the sharing of the waters of the river Sen on 2 February 2023, ending four years of negotiations.',
  'The two sides also agreed to open a second border crossing at Lower Karst by 1 July 2024.',
];

async function failure(hints: Hints): Promise<IntakeError> {
  const error: unknown = await intake(SCAN, { filename: 'protocol.pdf', ...hints }).catch((thrown: unknown) => thrown);
  if (!(error instanceof IntakeError)) throw new Error('it was read');
  return error;
}

const isInstalled = (() => {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' });
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

afterEach(() => vi.unstubAllEnvs());

describe('a scanned PDF', () => {
  test('is refused with what to do about it', async () =>
    expect((await failure({})).message).toBe(
      'reading the PDF protocol.pdf: its 1 pages are pictures and hold no text. Install tesseract and pdftoppm to have it recognised, or give a PDF that holds text.',
    ));

  test('is read by whoever recognises it, with a word of caution and the way back to its lines', async () => {
    const recognise = async () => [
      'The foreign ministers of Orvel and Tessaly signed a protocol on the sharing of the waters of the river\nSen on 2 February 2023, ending four years of nego-\ntiations.\n\nThe two sides met.\n',
    ];
    const document = await intake(SCAN, { recognise });
    expect(document.text).toBe(`${PARAGRAPHS[0]}\n\nThe two sides met.`);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['intake-recognised']);
    const start = document.text.indexOf('negotiations');
    expect(locate(document.map, { start, end: start + 12 })).toMatchObject([
      { kind: 'page', page: 1, line: 2, endLine: 3 },
    ]);
  });

  test('without the programs says which one is missing', async () => {
    vi.stubEnv('PATH', '');
    expect(await failure({ recognise: recogniseWithTesseract() })).toMatchObject({
      code: 'pdf-scanned',
      why: 'pdftoppm is not installed',
    });
  });

  test('a program that fails is told', async () => {
    const signal = AbortSignal.abort();
    const code = (await failure({ recognise: recogniseWithTesseract(), signal })).code;
    expect(['pdf-ocr', 'source-timeout']).toContain(code);
  });

  test('with the programs is recognised; without them it says so', async () => {
    const hints = { recognise: recogniseWithTesseract(), language: 'en' };
    if (isInstalled) expect((await intake(SCAN, hints)).text).toBe(PARAGRAPHS.join('\n\n'));
    else expect((await failure(hints)).code).toBe('pdf-scanned');
  });
});
