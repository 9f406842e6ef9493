import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { World } from '../cli/world.ts';
import type { Coded } from '../errors.ts';

/** A text that can't be read as one: missing, a folder, binary, empty, too large. */
export class TextError extends Error implements Coded {
  readonly code: string;
  readonly doing = 'reading';
  readonly to: string;
  readonly why: string;
  readonly next: string | null;
  constructor(code: `text-${string}`, to: string, why: string, next: string | null) {
    super(`${to}: ${why}`);
    this.name = 'TextError';
    this.code = code;
    this.to = to;
    this.why = why;
    this.next = next;
  }
}

/** The text of a file, or of standard input for “-”; throws a TextError that says what is wrong and what to do. */
export async function loadText(name: string, limit: number, world: World): Promise<string> {
  const bytes = name === '-' ? await world.stdin() : await bytesOf(name, limit, world);
  if (bytes.length > limit) throw tooLarge(name, bytes.length, limit);
  if (looksBinary(bytes))
    throw new TextError('text-binary', name, 'this is no plain text', 'Give a plain text file, in UTF-8 or UTF-16.');
  const text = decode(bytes, name);
  if (text.trim() === '') throw new TextError('text-empty', name, 'the text is empty', null);
  return text;
}

async function bytesOf(name: string, limit: number, world: World): Promise<Buffer> {
  const path = resolve(world.cwd, name);
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new TextError('text-is-folder', name, 'this is a folder', 'Name the files in it, e.g. FOLDER/*.txt.');
    if (found.size > limit) throw tooLarge(name, found.size, limit);
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new TextError('text-not-found', name, 'there is no such file', 'Check the name.');
    if (code === 'EACCES' || code === 'EPERM')
      throw new TextError('text-forbidden', name, 'the file may not be read', 'Check its permissions.');
    throw error;
  }
}

const tooLarge = (name: string, size: number, limit: number): TextError =>
  new TextError(
    'text-too-large',
    name,
    `the text has ${(size / 1e6).toFixed(1)} MB, the limit is ${limit / 1e6} MB`,
    'Raise it with --max-size MB.',
  );

/** NUL bytes where UTF-16 would not have them, or the first bytes of a known binary format. */
function looksBinary(bytes: Buffer): boolean {
  if (
    /^(?:%PDF-|PK\u0003\u0004|\u007fELF|GIF8|\u0089PNG|\u00ff\u00d8\u00ff|\u001f\u008b)/.test(
      bytes.subarray(0, 8).toString('latin1'),
    )
  )
    return true;
  if (isUtf16(bytes)) return false;
  return bytes.subarray(0, 8000).includes(0);
}

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function decode(bytes: Buffer, name: string): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new TextError(
      'text-charset',
      name,
      'the text is not UTF-8',
      'Convert it, e.g. iconv -f windows-1251 -t utf-8.',
    );
  }
}
