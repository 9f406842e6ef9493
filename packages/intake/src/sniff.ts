/** What the bytes are, by their content; names and media types only decide between kinds of text. */
export type Kind =
  | 'html'
  | 'pdf'
  | 'docx'
  | 'text'
  | 'markdown'
  | 'email'
  | 'feed'
  | 'json-feed'
  | 'jsonl'
  | 'warc'
  | 'zip'
  | 'gzip'
  | 'xml'
  | 'binary'
  | 'empty';

export interface SniffHints {
  mediaType?: string | null;
  filename?: string | null;
}

/** Looks at the first kilobytes (`docx` at the members' names in the whole). */
export function sniff(bytes: Uint8Array, hints: SniffHints = {}): Kind {
  if (bytes.length === 0) return 'empty';
  const head = headOf(bytes);
  if (/^[\s\S]{0,1023}?%PDF-\d/.test(head)) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return isWord(bytes) ? 'docx' : 'zip';
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  if (/^WARC\/\d\.\d\r?\n/.test(head)) return 'warc';
  const text = head.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\u0000', '');
  return textKind(text.trimStart(), hints) ?? (isBinary(bytes, head) ? 'binary' : named(hints));
}

function textKind(text: string, hints: SniffHints): Kind | null {
  const open = text.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
  if (/^<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]/i.test(withoutProlog(open))) return 'feed';
  if (
    /^<!DOCTYPE\s+html|^<(?:html|head|body|title|meta|script|div|p|h[1-6]|table|article|main|span|a|br|center|font|b|ul)[\s>/]/i.test(
      open,
    )
  )
    return 'html';
  if (/^<\?xml/.test(text) && /<html[\s>]/i.test(text)) return 'html';
  if (/^\{/.test(text)) {
    if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text)) return 'json-feed';
    return 'jsonl';
  }
  if (isMail(text)) return 'email';
  if (/^<\?xml|^<!DOCTYPE/i.test(text) && !/html/i.test(hints.mediaType ?? '')) return 'xml';
  return null;
}

const PROLOG = /<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>|<\?[^>]*>|<!--[\s\S]*?-->|\s+/iy;

/** From the first element on. Part by part, so that a page of comments is not tried in every way to divide them. */
function withoutProlog(text: string): string {
  let at = 0;
  for (PROLOG.lastIndex = 0; PROLOG.test(text); ) at = PROLOG.lastIndex;
  return text.slice(at);
}

/** Mail begins with header lines, among them one that only mail has. */
function isMail(text: string): boolean {
  const headers = /^(?:(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*|[ \t][^\r\n]*)\r?\n)+\r?\n/.exec(`${text}\n\n`)?.[0] ?? '';
  return (
    /^(?:From|Received|Return-Path|Message-ID|MIME-Version|Delivered-To):/im.test(headers) &&
    /^(?:Subject|Date|To):/im.test(headers)
  );
}

/** A Word file holds its text under this name; the directory at the end of the archive tells it. */
function isWord(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 256 * 1024))).toString('latin1');
  return tail.includes('word/document.xml');
}

function isBinary(bytes: Uint8Array, head: string): boolean {
  if (/^(?:ÿþ|þÿ)/.test(head)) return false;
  const zeros = [0, 0];
  let controls = 0;
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  });
  if (controls > sample.length / 50) return true;
  const [all, most] = [zeros[0]! + zeros[1]!, Math.max(...zeros)];
  const isWide = most > sample.length / 8 && all - most < most / 8;
  return all > sample.length / 50 + 1 && !isWide;
}

function named({ mediaType, filename }: SniffHints): Kind {
  if (/markdown/i.test(mediaType ?? '') || /\.(?:md|markdown|mdown)$/i.test(filename ?? '')) return 'markdown';
  if (/html/i.test(mediaType ?? '') || /\.x?html?$/i.test(filename ?? '')) return 'html';
  if (/\.eml$/i.test(filename ?? '')) return 'email';
  return 'text';
}

const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
