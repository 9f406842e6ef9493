import { IntakeError } from '../errors.ts';
import type { Limits } from '../limits.ts';

/** A member as the archive's directory lists it. */
export interface ZipMember {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  crc: number;
  /** Where its local header lies. */
  offset: number;
  encrypted: boolean;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const ENTRY = 0x02014b50;
const FULL = 0xffffffff;

/**
 * The members of a ZIP archive by its central directory (APPNOTE 6.3.10, 4.3.12), folders left out.
 * @throws `zip-damaged`; `zip-bomb` when the members together unpack to more than the limits, or share their bytes.
 */
export function zipDirectory(bytes: Uint8Array, limits: Limits, name: string): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = endOf(view, name);
    if (count > limits.archiveMembers)
      throw bomb(name, `it has ${count} members, and ${limits.archiveMembers} are read`);
    const members: ZipMember[] = [];
    for (let at = start, i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== ENTRY) throw damaged(name, 'its directory is broken');
      members.push(memberAt(view, bytes, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    refuseBombs(members, bytes.length, limits, name);
    return members.filter((member) => !member.name.endsWith('/'));
  } catch (cause) {
    throw cause instanceof IntakeError ? cause : damaged(name, 'it ends before its end', cause);
  }
}

/** The end record lies behind a comment of at most 64 KiB. */
function endOf(view: DataView, name: string): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const is64 = at >= 20 && view.getUint32(at - 20, true) === LOCATOR64;
    return is64 ? end64(view, Number(view.getBigUint64(at - 12, true)), name) : { count, start };
  }
  throw damaged(name, 'it has no directory');
}

function end64(view: DataView, at: number, name: string): { count: number; start: number } {
  if (view.getUint32(at, true) !== END64) throw damaged(name, 'its directory is broken');
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function memberAt(view: DataView, bytes: Uint8Array, at: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extra = { from: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [unpacked, packed, offset] = wide(view, extra, sizes);
  const raw = bytes.subarray(at + 46, at + 46 + nameLength);
  return {
    name: nameOf(raw, (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    packed: packed!,
    unpacked: unpacked!,
    crc: view.getUint32(at + 16, true),
    offset: offset!,
    encrypted: (flags & 1) !== 0,
  };
}

/** Sizes beyond 4 GiB stand in an extra field, in this order, those that need it only. */
function wide(view: DataView, extra: { from: number; length: number }, sizes: number[]): number[] {
  if (!sizes.includes(FULL)) return sizes;
  for (let at = extra.from; at + 4 <= extra.from + extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== FULL) return size;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  return sizes;
}

/** Without the flag names are CP437 by the letter and UTF-8 in practice. */
function nameOf(raw: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(raw);
  } catch {
    return new TextDecoder('ibm866').decode(raw);
  }
}

/** Members that unpack to too much, by what the directory says, or whose bytes overlap (one kernel listed a thousand times). */
function refuseBombs(members: ZipMember[], size: number, limits: Limits, name: string): void {
  let unpacked = 0;
  let end = 0;
  for (const member of members.toSorted((a, b) => a.offset - b.offset)) {
    if (member.offset < end) throw bomb(name, `its members share their bytes, “${member.name}” among them`);
    end = member.offset + 30 + member.packed;
    unpacked += member.unpacked;
    if (member.unpacked > limits.unpackedBytes)
      throw bomb(name, `“${member.name}” unpacks to ${member.unpacked} bytes, and ${limits.unpackedBytes} are read`);
  }
  if (unpacked > limits.archiveBytes)
    throw bomb(name, `it unpacks to ${unpacked} bytes, and ${limits.archiveBytes} are read`);
  if (unpacked > 1024 * 1024 && unpacked > size * limits.packRatio)
    throw bomb(name, `it unpacks to more than ${limits.packRatio} times its size`);
}

export const damaged = (name: string, why: string, cause?: unknown) =>
  new IntakeError('zip-damaged', { doing: 'unpacking', to: name, why, cause });
const bomb = (name: string, why: string) => new IntakeError('zip-bomb', { doing: 'unpacking', to: name, why });
