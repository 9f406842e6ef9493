/** What one source may cost. Everything beyond is refused with a coded error; bytes are bytes, times are milliseconds. */
export interface Limits {
  /** One source as it came. */
  sourceBytes: number;
  /** What a compressed source or one member of an archive may unpack to. */
  unpackedBytes: number;
  /** All members of one archive together. */
  archiveBytes: number;
  archiveMembers: number;
  /** Unpacked to packed; more is no honest text. Applies beyond the first mebibyte. */
  packRatio: number;
  htmlBytes: number;
  htmlDepth: number;
  /** Characters of one tag with its attributes. */
  htmlTagCharacters: number;
  /** Tags of one part of a Word file: each costs a thousand times its length in memory. */
  docxTags: number;
  feedItems: number;
  pdfPages: number;
  pdfMilliseconds: number;
  /** Pages that are recognised when a PDF holds pictures of text. */
  ocrPages: number;
  warcRecordBytes: number;
  jsonlLineBytes: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  sourceBytes: 256 * MIB,
  unpackedBytes: 128 * MIB,
  archiveBytes: 1024 * MIB,
  archiveMembers: 20_000,
  packRatio: 200,
  htmlBytes: 24 * MIB,
  htmlDepth: 1_500,
  htmlTagCharacters: MIB / 4,
  docxTags: 1_000_000,
  feedItems: 10_000,
  pdfPages: 5_000,
  pdfMilliseconds: 120_000,
  ocrPages: 40,
  warcRecordBytes: 32 * MIB,
  jsonlLineBytes: 16 * MIB,
};
