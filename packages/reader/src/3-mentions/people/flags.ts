/** What a word can be in a title or around a name; a word can be several things. */
export const CAP = 1;
export const HEAD = 2;
export const PLURAL = 4;
export const RANK = 8;
export const HOLDER = 16;
export const FIELD = 32;
export const HONORIFIC = 64;
export const PARTICLE = 128;
export const NOT_A_NAME = 256;
export const BODY = 512;
export const COUNTERPART = 1024;
export const AFTER = 2048;
/** A sentence, a line or the prose behind a label or dateline begins with the word. */
export const LINE = 4096;
/** No white space before the word. */
export const GLUED = 8192;
/** “replacing”, “predecessor”, “host”: the next name is tied to one told before. */
export const TIES = 16_384;
export const OCCUPATION = 32_768;
/** Where the text itself does not tell: a caption, an address, “Read also”. */
export const ASIDE = 65_536;
/** In a title or heading, where every word may have a capital. */
export const HEADLINE = 131_072;
/** In an entry of a list, which tells nothing of the other entries. */
export const ITEM = 262_144;
