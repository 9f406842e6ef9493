import { crc32, inflateRawSync } from 'node:zlib';
import { IntakeError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { damaged, type ZipMember, zipDirectory } from './zip-directory.ts';

/** A member and the way to its bytes. */
export interface OpenedMember {
  name: string;
  read(): Uint8Array;
}

/**
 * Opens an archive: the directory is checked against bombs before anything is unpacked.
 * @throws `zip-damaged`, `zip-encrypted`, `zip-bomb`.
 */
export function unzip(bytes: Uint8Array, limits: Limits, name: string): OpenedMember[] {
  return zipDirectory(bytes, limits, name).map((member) => ({
    name: member.name,
    read: () => readMember(bytes, member, name),
  }));
}

function readMember(bytes: Uint8Array, member: ZipMember, archive: string): Uint8Array {
  const to = `${archive} › ${member.name}`;
  if (member.encrypted)
    throw new IntakeError('zip-encrypted', { doing: 'unpacking', to, why: 'it is locked with a password' });
  const packed = packedBytes(bytes, member, to);
  const unpacked = member.method === 0 ? packed : inflated(packed, member, to);
  if (unpacked.length !== member.unpacked)
    throw damaged(to, `it has ${unpacked.length} bytes where the directory says ${member.unpacked}`);
  if (crc32(unpacked) !== member.crc) throw damaged(to, 'its checksum is wrong');
  return unpacked;
}

function packedBytes(bytes: Uint8Array, member: ZipMember, to: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (member.offset + 30 > bytes.length || view.getUint32(member.offset, true) !== 0x04034b50)
    throw damaged(to, 'its header is broken');
  const start =
    member.offset + 30 + view.getUint16(member.offset + 26, true) + view.getUint16(member.offset + 28, true);
  if (start + member.packed > bytes.length) throw damaged(to, 'it ends before its end');
  return bytes.subarray(start, start + member.packed);
}

/** A member that unpacks to more than the directory says lies, and is cut short at what it said. */
function inflated(packed: Uint8Array, member: ZipMember, to: string): Uint8Array {
  if (member.method !== 8) throw damaged(to, `it is packed by a method (${member.method}) that is not read`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, member.unpacked) });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new IntakeError('zip-bomb', {
        doing: 'unpacking',
        to,
        why: `it unpacks to more than the ${member.unpacked} bytes that the directory says`,
        cause,
      });
    throw damaged(to, cause instanceof Error ? cause.message : String(cause), cause);
  }
}
