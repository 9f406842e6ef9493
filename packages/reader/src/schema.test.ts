import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { read } from './read.ts';
import { ACTIONS, INSTRUMENT_KINDS, MODES, PARTY_KINDS, STATUSES, TOPICS } from './reading.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const samples = join(import.meta.dirname, '../../../samples');

test.each(['1-news.txt', '2-fact-sheet.txt', '3-joint-statement.txt', '5-remarks.txt'])(
  'the reading of %s is of the schema',
  (name) => {
    const reading = read(readFileSync(join(samples, name), 'utf8'), { published: '2023-02-03' });
    validate(JSON.parse(JSON.stringify(reading)));
    expect(validate.errors ?? []).toEqual([]);
    expect(reading.claims.length).toBeGreaterThan(0);
  },
);

test('an action of another type is not', () => {
  const reading = read('Norway and Chile signed the Fisheries Agreement in 2019.');
  reading.claims[0]!.action = 'visit';
  expect(validate(JSON.parse(JSON.stringify(reading)))).toBe(false);
});

test('its closed lists are those of the code', () => {
  const claim = schema.properties.claims.items;
  expect(claim.properties.status.enum).toEqual(STATUSES);
  expect(claim.properties.topics.items.enum).toEqual(TOPICS);
  expect(claim.properties.attribution.properties.mode.enum).toEqual(MODES);
  expect(schema.properties.parties.items.properties.kind.enum).toEqual(PARTY_KINDS);
  expect(schema.properties.instruments.items.properties.kind.enum).toEqual(INSTRUMENT_KINDS);
  const actions = Object.fromEntries(
    claim.allOf.map(
      (rule: {
        if: { properties: { type: { const: string } } };
        then: { properties: { action: { enum: string[] } } };
      }) => [rule.if.properties.type.const, rule.then.properties.action.enum],
    ),
  );
  expect(actions).toEqual(ACTIONS);
});
