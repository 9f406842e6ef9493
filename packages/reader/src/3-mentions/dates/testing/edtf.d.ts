/** The part of the EDTF library that the tests ask; it has no types of its own. */
declare module 'edtf' {
  /** Throws where the text is no EDTF. Milliseconds since 1970. */
  export default function edtf(text: string): { min: number; max: number };
}
