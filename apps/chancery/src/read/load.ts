import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { World } from '../cli/world.ts';
import type { Coded } from '../errors.ts';

/** A file that can't be opened: missing, a folder, forbidden. */
export class FileError extends Error implements Coded {
  readonly code: string;
  readonly doing = 'reading';
  readonly to: string;
  readonly why: string;
  readonly next: string | null;
  constructor(code: `file-${string}`, to: string, why: string, next: string | null) {
    super(`${to}: ${why}`);
    this.name = 'FileError';
    this.code = code;
    this.to = to;
    this.why = why;
    this.next = next;
  }
}

/** The bytes of a file as a stream, so that an archive may be of any size; throws a FileError that says what to do. */
export async function openFile(name: string, world: World): Promise<AsyncIterable<Uint8Array>> {
  const path = resolve(world.cwd, name);
  try {
    if ((await stat(path)).isDirectory())
      throw new FileError('file-is-folder', name, 'this is a folder', 'Name the files in it, e.g. FOLDER/*.txt.');
    await access(path, constants.R_OK);
    return createReadStream(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new FileError('file-not-found', name, 'there is no such file', 'Check the name.');
    if (code === 'EACCES' || code === 'EPERM')
      throw new FileError('file-forbidden', name, 'the file may not be read', 'Check its permissions.');
    throw error;
  }
}
