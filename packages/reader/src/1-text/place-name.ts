/** In a place's name, in lower case when they stand inside it: “Dar es Salaam”, “Port-au-Prince”. */
const SMALL: ReadonlySet<string> = new Set(
  'de del da do das dos di du des es el al am an der den im of and upon on sur au aux en'.split(' '),
);

/** A place as a text writes it elsewhere than in a dateline: “DAR ES SALAAM” becomes “Dar es Salaam”; other names stay as they are. */
export function placeName(words: string): string {
  const name = words.replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  // Letters up to the next mark are a word; “D.C.” and the D of “N’DJAMENA” stay capitals.
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) => {
    const inner = at > 0 && !'/('.includes(name[at - 1]!);
    if (inner && SMALL.has(word.toLowerCase())) return word.toLowerCase();
    // “ST. JOHN’S”
    if (word === 'S' && /['’]/.test(name[at - 1] ?? '')) return 's';
    return word[0]! + word.slice(1).toLowerCase();
  });
}
