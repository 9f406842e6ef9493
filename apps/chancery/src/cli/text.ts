/** How many columns a text takes on a terminal: wide East Asian characters take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text.replace(ESCAPES, '')) columns += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}

/** The text in lines of at most `width` columns, broken at spaces; a longer word stays whole. Line breaks are kept. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && columnsOf(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

/** The text cut to `width` columns, with “…” where something is left out. */
export function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let cut = '';
  let columns = 0;
  for (const char of text) {
    columns += columnsOf(char);
    if (columns > width - 1) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}

/** The text filled up with spaces to `width` columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));

const ESCAPES = /\u001b\[[0-9;]*m/g;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
