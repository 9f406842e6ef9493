/** A string that the file draws at one place. */
export interface Glyphs {
  text: string;
  x: number;
  /** Of the baseline, counted from the bottom of the page. */
  y: number;
  width: number;
  size: number;
  rightToLeft: boolean;
}

export interface RawPage {
  number: number;
  width: number;
  height: number;
  glyphs: Glyphs[];
}

/** What a PDF holds, before anything is made of it. */
export interface RawPdf {
  pages: RawPage[];
  /** Pages that the file names and that could not be read. */
  broken: number[];
  title: string | null;
  author: string | null;
  language: string | null;
  created: string | null;
  modified: string | null;
}

export interface WorkerQuestion {
  bytes: Uint8Array;
  mostPages: number;
}

/** The PDF, or how many pages it has when they are too many, or what the parser says. */
export type WorkerAnswer = { pdf: RawPdf } | { pages: number } | { error: { name: string; message: string } };
