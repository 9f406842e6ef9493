import { inflateSync } from 'node:zlib';
import { IntakeError } from '../errors.ts';
import type { Taking } from '../taking.ts';
import type { RawPdf } from './raw-pdf.ts';
import { askThread } from './thread.ts';

/**
 * Opens a PDF and takes the strings of every page, in a thread of its own.
 * @throws `pdf-encrypted`, `pdf-damaged` (a file that was cut off too), `pdf-bomb`, `source-too-large`, `source-timeout`.
 */
export async function openPdf(taking: Taking): Promise<RawPdf> {
  refuseCutOff(taking);
  refuseBomb(taking);
  const { pdfPages, pdfMilliseconds } = taking.limits;
  const own = AbortSignal.timeout(pdfMilliseconds);
  const signal = taking.hints.signal ? AbortSignal.any([own, taking.hints.signal]) : own;
  const answer = await askThread({ bytes: Uint8Array.from(taking.bytes), mostPages: pdfPages }, signal);
  if ('stopped' in answer) throw stopped(taking, answer.stopped);
  if ('pages' in answer)
    throw failure(taking, 'source-too-large', `it has ${answer.pages} pages, and ${pdfPages} are read`);
  if ('error' in answer) throw refusal(taking, answer.error);
  if (answer.pdf.pages.length === 0) throw failure(taking, 'pdf-damaged', 'none of its pages can be read');
  return answer.pdf;
}

type Code = 'pdf-damaged' | 'pdf-encrypted' | 'pdf-bomb' | 'source-too-large' | 'source-timeout';

const failure = (taking: Taking, code: Code, why: string): IntakeError =>
  new IntakeError(code, { doing: 'reading the PDF', to: taking.name, why });

const stopped = (taking: Taking, by: 'time' | 'memory'): IntakeError =>
  by === 'time'
    ? failure(taking, 'source-timeout', 'it took longer than is allowed')
    : failure(taking, 'pdf-bomb', 'it takes more memory than any honest file does');

const refusal = (taking: Taking, { name, message }: { name: string; message: string }): IntakeError =>
  name === 'PasswordException'
    ? failure(taking, 'pdf-encrypted', 'it is locked with a password')
    : failure(taking, 'pdf-damaged', message.replace(/\.$/, '').toLowerCase());

/** A PDF ends with its end mark; without one it was cut off, and what could be saved of it is not the document. */
function refuseCutOff(taking: Taking): void {
  const tail = Buffer.from(taking.bytes.subarray(-4096)).toString('latin1');
  if (!/%%EOF|startxref/.test(tail)) throw failure(taking, 'pdf-damaged', 'it ends before its end');
}

/** Below this a stream can't unpack to more than is allowed: the method gives a thousand to one at the most. */
const SMALLEST_BOMB = 128 * 1024;

/** The parser unpacks streams without a bound, so the large ones are unpacked once before, within one. */
function refuseBomb(taking: Taking): void {
  const file = Buffer.from(taking.bytes.buffer, taking.bytes.byteOffset, taking.bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    if (file[start] !== 0x78) continue;
    const end = file.indexOf('endstream', start);
    if ((end < 0 ? file.length : end) - start < SMALLEST_BOMB) continue;
    if (isBomb(file.subarray(start, end < 0 ? undefined : end), taking.limits.unpackedBytes))
      throw failure(taking, 'pdf-bomb', `one of its streams unpacks to more than ${taking.limits.unpackedBytes} bytes`);
  }
}

function isBomb(packed: Buffer, most: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
