// Text to bytes of a legacy character set, by turning the decoder that every Node has around.

const tables = new Map();

/** The bytes of `text` in `charset`; a character that the set does not have is written as HTML's reference to it. */
export function encode(text, charset) {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8');
  if (charset === 'utf-16le') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const table = tables.get(charset) ?? tableOf(charset);
  const bytes = [];
  for (const character of text) {
    const found = character.codePointAt(0) < 0x80 ? [character.codePointAt(0)] : table.get(character);
    bytes.push(...(found ?? Buffer.from(`&#${character.codePointAt(0)};`)));
  }
  return Buffer.from(bytes);
}

function tableOf(charset) {
  const decoder = new TextDecoder(charset, { fatal: true });
  const table = new Map();
  const add = (bytes) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let a = 0x80; a < 0x100; a++) add([a]);
  if (!/^(?:windows|iso|koi8)/.test(charset))
    for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add([a, b]);
  tables.set(charset, table);
  return table;
}
