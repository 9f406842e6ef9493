import { describe, expect, test } from 'vitest';
import { mentionsIn, namesIn, readInstruments } from './testing/judge.ts';

const instrumentsIn = (text: string) => readInstruments(text).instruments;

describe('findInstruments', () => {
  test('tells how well a name tells its instrument', () => {
    const text = 'They signed the Treaty on Eels, an agreement on herring, a protocol and the Bergen agreement.';
    expect(instrumentsIn(text).map((i) => i.form)).toEqual(['named', 'described', 'bare', 'named']);
  });

  test('tells whether a mention is full, short or bare', () => {
    const text = 'The Joint Fisheries Agreement (JFA) was signed. The JFA is in force. The agreement covers cod.';
    expect(readInstruments(text).mentions.map((m) => [m.instrument, m.form])).toEqual([
      [0, 'full'],
      [0, 'short'],
      [0, 'bare'],
    ]);
  });

  test('an instrument in the name of another is within it and shares its parties', () => {
    const text = 'The Protocol amending the Agreement on Eels between Latvia and Malta on Quotas was signed.';
    const [protocol, agreement] = instrumentsIn(text);
    expect(protocol).toMatchObject({ kind: 'protocol', within: null, parties: ['LVA', 'MLT'] });
    expect(agreement).toMatchObject({ kind: 'agreement', within: 0, parties: ['LVA', 'MLT'] });
  });

  test('an abbreviation told with the words of the press stays with the full name', () => {
    const text =
      'Latvia and Malta reached an eel protection accord (EPA). The Eel Farming and Protection Agreement was signed. The EPA is short.';
    expect(instrumentsIn(text)).toMatchObject([{ name: 'Eel Farming and Protection Agreement', short: 'EPA' }]);
    expect(readInstruments(text).mentions.at(-1)).toMatchObject({ instrument: 0, form: 'short' });
  });

  test('keeps the tokens of the date that it is told with', () => {
    const text = 'The Zadar Agreement of 3 May 1998 was denounced.';
    expect(instrumentsIn(text)[0]).toMatchObject({ name: 'Zadar Agreement', dated: { from: 3, to: 7 } });
  });

  test('a headline tells in other words what the text tells', () => {
    const text = 'Oman, Latvia seal visa deal\n\nOman and Latvia signed an agreement on the waiver of visas on Monday.';
    expect(namesIn(text)).toEqual(['agreement: agreement on the waiver of visas']);
    expect(mentionsIn(text)).toEqual(['0: visa deal', '0: agreement on the waiver of visas']);
  });

  test("a document's own title is read as text", () => {
    const text = 'JOINT STATEMENT ON RIVER PIRACY\n\nRiga, 3 May 2021\n\nThis Joint Statement was adopted in Riga.';
    expect(namesIn(text)).toEqual(['statement: JOINT STATEMENT ON RIVER PIRACY']);
  });

  test('an entry of a list that begins with a title is that title', () => {
    const text =
      'The following documents were signed:\n\n' +
      '1. Agreement between the Government of Latvia and the Government of Oman on the use of frequencies in border areas served by both countries;\n\n' +
      '2. Memorandum on Eels, signed by the ministers;\n\n' +
      '3. Programme of Cooperation in Education for 2024–2026.';
    expect(namesIn(text)).toEqual([
      'agreement: Agreement between the Government of Latvia and the Government of Oman on the use of frequencies in border areas served by both countries @LVA+OMN',
      'memorandum: Memorandum on Eels',
      'roadmap: Programme of Cooperation in Education for 2024–2026',
    ]);
  });

  test('a name does not run from one block into the next', () => {
    expect(namesIn('Protocol\n\non the sidelines of the Agreement on Eels')).toEqual([
      'protocol: Protocol',
      'agreement: Agreement on Eels',
    ]);
  });

  test('what is set aside is not read', () => {
    expect(namesIn('Latvia opened an embassy in Oman.\n\nRead also: Latvia ratifies the Treaty on Eels')).toEqual([]);
  });

  test.each([
    '',
    'Agreement',
    'the of Agreement on (',
    'Agreement on '.repeat(50),
    'and , Treaty , and , Treaty ,',
    'Treaty (“'.repeat(40),
    '\ud800 Protocol \udfff to the \u202e Agreement',
    'Accord\0 on\0 \0',
    'the “Agreement “On “Agreement”',
  ])('takes any string: %j', (text) => {
    const { instruments, mentions } = readInstruments(text);
    for (const m of mentions) expect(instruments[m.instrument]).toBeDefined();
  });
});
