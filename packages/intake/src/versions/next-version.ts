import type { Document, ToldDate } from '../document.ts';
import { type Change, difference } from './difference.ts';

/** The same words again, or a new version: the newer document, with what changed in the words. */
export type NextVersion = { same: true; document: Document } | { same: false; document: Document; changes: Change[] };

/**
 * Reads a page that was read before as a version of it. The same words are the same document, whatever changed around them,
 * and whatever the page says about when it was updated. Of changed words both versions stay; the first publication date stays
 * too, and a later one that the page now claims is the day of the change.
 */
export function nextVersion(old: Document, now: Document): NextVersion {
  if (old.id === now.id) return { same: true, document: old };
  const document: Document = {
    ...now,
    published: firstOf(old.published, now.published),
    modified: now.modified ?? laterOf(old.published, now.published),
  };
  return { same: false, document, changes: difference(old.text, now.text) };
}

/** The one told before, or the more precise of two that agree. */
function firstOf(old: ToldDate | null, now: ToldDate | null): ToldDate | null {
  if (!old || !now) return old ?? now;
  if (now.value.startsWith(old.value)) return now;
  return old;
}

const laterOf = (old: ToldDate | null, now: ToldDate | null): ToldDate | null =>
  old && now && now.value > old.value && !now.value.startsWith(old.value) ? now : null;
