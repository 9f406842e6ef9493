import { createHash } from 'node:crypto';

/** `sha256:` and the digest of the text as UTF-8: the identity of a document's words. */
export const textId = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
