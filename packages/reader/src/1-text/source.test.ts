import { expect, test } from 'vitest';
import { headerWords } from './testing/outline.ts';

/** A paragraph and the body that it credits. */
const CREDITED: [paragraph: string, source: string][] = [
  [
    'The two signed a pact, the Norlandic Foreign Ministry’s press service reported.',
    'Norlandic Foreign Ministry’s press service',
  ],
  [
    'The two signed a pact, the press service of the Norlandic Foreign Ministry said after talks.',
    'press service of the Norlandic Foreign Ministry',
  ],
  ["The two signed a pact, Norburg's foreign ministry said.", "Norburg's foreign ministry"],
  ['According to the Ministry of Foreign Affairs, the two signed a pact.', 'Ministry of Foreign Affairs'],
  ['The Norlandic foreign ministry said in a communiqué that ties had been lowered.', 'Norlandic foreign ministry'],
  ['The visit was put off, the Norlandic presidency said on Monday.', 'Norlandic presidency'],
  [
    'The visit was put off, the Ministry of Foreign Affairs in Norburg announced on Thursday.',
    'Ministry of Foreign Affairs in Norburg',
  ],
  [
    'A pact was approved on Tuesday, the Norlandic prime minister’s press office said.',
    'Norlandic prime minister’s press office',
  ],
  ['Since 1998 the bank has given $2 billion, says the Finance Ministry.', 'Finance Ministry'],
  ['A duty will be charged, according to a resolution of the Foreign Trade Ministry.', 'Foreign Trade Ministry'],
  ["Visitors rose to 21,400 last year, Norland's tourism administration says.", "Norland's tourism administration"],
  ['Half of them stayed, the National Statistics Office said.', 'National Statistics Office'],
  [
    'The men were freed on Sunday, the International Committee of the Red Cross said.',
    'International Committee of the Red Cross',
  ],
  ['He was extradited, the Foreign Ministry in Norburg said.', 'Foreign Ministry in Norburg'],
  [
    'The ministry on Tuesday confirmed the visit. The Norlandic Foreign Ministry denied it.',
    'Norlandic Foreign Ministry',
  ],
  ['The ministry said in a release that they would meet.', 'ministry'],
];

/** Persons speak for themselves, companies and embassies tell of themselves, and nobody is credited by being named. */
const NOT_CREDITED = [
  'Foreign Minister Olav Berg said that they would meet.',
  'Foreign Ministry spokesperson Nikhil Holm said that they would meet.',
  'Amelux will buy a competitor, the companies said in a joint statement.',
  'The aid was resumed, the Norlandic embassy said.',
  'The ambassador was summoned to the Foreign Ministry.',
  'He said his ministry would answer.',
  'They met at the Ministry of Defence and signed an agreement.',
];

test.each(CREDITED)('%s', (paragraph, source) => {
  expect(headerWords(`${paragraph}\n\nThey will meet again in May.`).source).toBe(source);
});

test.each(NOT_CREDITED)('no source: %s', (paragraph) => {
  expect(headerWords(`${paragraph}\n\nThey will meet again in May.`).source).toBeUndefined();
});
