import { describe, expect, test } from 'vitest';
import { structure } from '../../1-text/structure.ts';
import { tokenize } from '../../2-tokens/tokens.ts';
import { findInstruments } from './instruments.ts';

const read = (text: string) => findInstruments(tokenize(text), [], [], structure(text));
const namesOf = (text: string) => read(text).instruments.map((i) => i.name);

describe('findInstruments', () => {
  test('names in capitals, with their abbreviation', () => {
    const { instruments, mentions } = read(
      'They signed the Joint Fisheries Agreement (JFA). The JFA and the agreement on tourism are in force.',
    );
    expect(instruments.map((i) => [i.name, i.short])).toEqual([
      ['Joint Fisheries Agreement', 'JFA'],
      ['agreement on tourism', null],
    ]);
    expect(mentions.map((m) => [m.instrument, m.form])).toEqual([
      [0, 'full'],
      [0, 'short'],
      [1, 'full'],
    ]);
  });

  test('what is no instrument', () => {
    expect(namesOf('A health protocol was introduced by agreement with the unions.')).toEqual([]);
  });
});
