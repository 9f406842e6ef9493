import { IntakeError } from './errors.ts';

export interface Decoded {
  text: string;
  charset: string;
  /** Which of the signs decided. */
  by: 'bom' | 'caller' | 'header' | 'declaration' | 'utf-8' | 'guess';
  /** Some bytes were no character of it and stand as U+FFFD. */
  damaged: boolean;
}

export interface CharsetSigns {
  /** The caller's word; it is not second-guessed. */
  charset?: string | null;
  /** The Content-Type header or part. */
  contentType?: string | null;
  /** Whether the bytes may declare a charset within them, as HTML and XML do. */
  declares?: boolean;
}

/**
 * Bytes to text: byte order mark, then header, then the declaration within, then UTF-8 if it is that without a flaw, then a
 * guess by the bytes. A header or declaration that the bytes contradict gives way: one that says UTF-8 where they are not,
 * one that says another where they are UTF-8 without a flaw in more than a word or two.
 * @throws `source-charset` when the caller names a character set that does not exist.
 */
export async function decode(bytes: Uint8Array, signs: CharsetSigns = {}): Promise<Decoded> {
  const bom = markOf(bytes);
  if (bom) return as(bytes, bom, 'bom');
  if (signs.charset) return as(bytes, known(signs.charset) ?? unknown(signs.charset), 'caller');
  const wide = wideByZeros(bytes);
  if (wide) return as(bytes, wide, 'guess');
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && utf8.length <= bytes.length - 8)
    return { text: utf8, charset: 'utf-8', by: 'utf-8', damaged: false };
  const header = known(/charset\s*=\s*["']?([\w.:-]+)/i.exec(signs.contentType ?? '')?.[1]);
  if (header && !contradicted(header, utf8)) return as(bytes, header, 'header');
  const declared = signs.declares ? known(declaredIn(bytes)) : null;
  if (declared && !contradicted(declared, utf8)) return as(bytes, declared, 'declaration');
  if (utf8 !== null) return { text: utf8, charset: 'utf-8', by: 'utf-8', damaged: false };
  return as(bytes, await guess(bytes), 'guess');
}

/** What says UTF-8 and is not. */
const contradicted = (charset: string, utf8: string | null): boolean => charset === 'utf-8' && utf8 === null;

function as(bytes: Uint8Array, charset: string, by: Decoded['by']): Decoded {
  const text = new TextDecoder(charset).decode(bytes);
  return { text, charset, by, damaged: text.includes('\uFFFD') };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The declaration must stand within the first kilobytes, as in browsers; UTF-16 can't be declared in ASCII. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const m =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head) ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return m?.[1] && /^utf-?16/i.test(m[1]) ? 'utf-8' : m?.[1];
}

/** The name as decoders know it; null for one that they don't. */
function known(name: string | undefined | null): string | null {
  if (!name) return null;
  try {
    return new TextDecoder(ALIASES[name.toLowerCase()] ?? name.toLowerCase()).encoding;
  } catch {
    return null;
  }
}

/** Names that occur in the wild or come from the guesser, and that the Encoding Standard lacks. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  'win-1251': 'windows-1251',
  win1251: 'windows-1251',
  'x-cp1251': 'windows-1251',
  cp1256: 'windows-1256',
  'koi8-ru': 'koi8-u',
  ansi: 'windows-1252',
  utf8: 'utf-8',
};

function unknown(charset: string): never {
  throw new IntakeError('source-charset', {
    doing: 'decoding',
    to: 'the source',
    why: `no character set is called “${charset}”`,
  });
}

/** UTF-16 without a mark: of Latin letters every other byte is zero, and no other text has so many. */
function wideByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1024);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  if (zeros[0]! + zeros[1]! <= sample.length / 8) return null;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

/** By frequency over a sample; Western European when even that does not know. Seldom needed, and loaded only then. */
async function guess(bytes: Uint8Array): Promise<string> {
  const { default: jschardet } = await import('jschardet');
  return known(jschardet.detect(Buffer.from(bytes.subarray(0, 64 * 1024)))?.encoding) ?? 'windows-1252';
}
