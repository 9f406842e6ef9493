import { describe, expect, test } from 'vitest';
import { decode } from './charset.ts';

const RUSSIAN = 'Министры подписали протокол о разделе водных ресурсов и договорились встретиться весной.';
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** By the decoder turned around; for one-byte sets. */
function encoded(text: string, charset: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => table.get(character)!);
}

describe('the character set', () => {
  test('a byte order mark is believed over everything, and is no part of the text', async () => {
    expect(
      await decode(Buffer.from(`\ufeff${RUSSIAN}`), { contentType: 'text/html; charset=windows-1251' }),
    ).toMatchObject({
      text: RUSSIAN,
      by: 'bom',
    });
    expect(await decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(RUSSIAN, 'utf16le')]))).toMatchObject({
      text: RUSSIAN,
      charset: 'utf-16le',
    });
  });

  test('the header is believed, but not when the bytes are flawless UTF-8', async () => {
    expect(
      await decode(encoded(RUSSIAN, 'windows-1251'), { contentType: 'text/html; charset="cp1251"' }),
    ).toMatchObject({
      text: RUSSIAN,
      by: 'header',
    });
    expect(await decode(Buffer.from(RUSSIAN), { contentType: 'text/html; charset=iso-8859-1' })).toMatchObject({
      text: RUSSIAN,
      by: 'utf-8',
    });
  });

  test('a header that says UTF-8 of what is none gives way', async () =>
    expect(await decode(encoded(RUSSIAN, 'koi8-r'), { contentType: 'text/html; charset=utf-8' })).toMatchObject({
      text: RUSSIAN,
      charset: 'koi8-r',
      by: 'guess',
    }));

  test.each([
    '<meta charset=windows-1251>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?>',
  ])('the declaration %s is believed', async (declaration) => {
    const bytes = Buffer.concat([latin1(declaration), encoded(RUSSIAN, 'windows-1251')]);
    expect(await decode(bytes, { declares: true })).toMatchObject({ charset: 'windows-1251', by: 'declaration' });
    expect((await decode(bytes, { declares: true })).text).toContain(RUSSIAN);
  });

  test('a plain text declares nothing', async () =>
    expect((await decode(latin1('caf\u00e9 <meta charset=koi8-r>'))).by).toBe('guess'));

  test.each(['windows-1251', 'koi8-r', 'ibm866'])('%s is guessed', async (charset) =>
    expect(await decode(encoded(RUSSIAN, charset))).toMatchObject({ text: RUSSIAN, by: 'guess' }),
  );

  test.each(['utf16le', 'utf16be'])('%s without a mark is recognised by its zeros', async (which) => {
    const bytes = Buffer.from('The ministers met in Vadu.', 'utf16le');
    expect((await decode(which === 'utf16le' ? bytes : bytes.swap16())).text).toBe('The ministers met in Vadu.');
  });

  test('the caller’s word is not second-guessed, and damage is told', async () => {
    expect(await decode(Buffer.from('café'), { charset: 'utf-8' })).toMatchObject({ by: 'caller', damaged: false });
    expect(await decode(latin1('caf\u00e9'), { charset: 'utf-8' })).toMatchObject({ text: 'caf\ufffd', damaged: true });
  });
});
