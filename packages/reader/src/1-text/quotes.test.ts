import { expect, test } from 'vitest';
import { quotesOf } from './quotes.ts';

/** What each quotation holds; `>` before one that stands in the last one without a mark, `~` before one that goes on with the one above it. */
const CASES: [text: string, quotes: string[]][] = [
  // straight and curly
  ['He said "we will sign" and left.', ['we will sign']],
  ['He said “we will sign” and left.', ['we will sign']],
  ["He called it a 'mirror' answer.", ['mirror']],
  ['He called it a ‘mirror’ answer.', ['mirror']],
  ['"We signed," she said. "They did not."', ['We signed,', 'They did not.']],
  ['(“yes”) and [“no”]', ['yes', 'no']],
  ['the “green”/“blue” agenda', ['green', 'blue']],
  ['the exercise—“Koror Shield”—began', ['Koror Shield']],
  // other habits
  ['He said «мы готовы» and left.', ['мы готовы']],
  ['Er sagte „wir kommen“ und ging.', ['wir kommen']],
  ['He said ”we will” and left.', ['we will']],
  ['He said »we will« and left.', ['we will']],
  // apostrophes
  ["Norland's minister doesn't know Sudovia's plan.", []],
  ['Norland’s minister doesn’t know the two sides’ plan.', []],
  ['The seafarers’ unions and the workers’ party agreed.', []],
  ["The ships left Nuku'alofa for Vava'u in the '90s.", []],
  ['Dato’ Seri Rahmat and N’Djamena; the ’90s; Shi‘a and ‘Abd al-Rahman.', []],
  ["It's called 'Norland's Way' here.", ["Norland's Way"]],
  ['It’s called ‘Norland’s Way’ here.', ['Norland’s Way']],
  ['He praised ‘the two sides’ commitment to peace’ in Norburg.', ['the two sides’ commitment to peace']],
  ['The ‘three seas’ and the ‘two rivers’ initiatives.', ['three seas', 'two rivers']],
  // nested
  ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,', '>no']],
  ['"He told me \'no\' twice," she said.', ["He told me 'no' twice,", '>no']],
  ['“She said “yes” at last”, he noted.', ['She said “yes” at last', '>yes']],
  ['‘He told me “no”’, she said.', ['He told me “no”', '>no']],
  // over sentences
  ['“We closed it. That was a mistake. We will reopen it.”', ['We closed it. That was a mistake. We will reopen it.']],
  // unclosed
  ['He said “we will sign and left.', ['we will sign and left.']],
  ['He said "we will sign and left.', ['we will sign and left.']],
  ['The pipe is 5" wide and 3\' long.', []],
  // over paragraphs
  ['“We closed it.\n“That was a mistake.”', ['We closed it.', '~That was a mistake.']],
  ['"We closed it.\n"That was a mistake.\n"We know," he said.', ['We closed it.', '~That was a mistake.', '~We know,']],
  ['“We closed it.\nThat was a mistake,” he said.', ['We closed it.', '~That was a mistake,']],
  ['“We closed it.\nThe minister smiled.\n“We know,” he said.', ['We closed it.', 'We know,']],
  ['“We closed it.”\n“That was a mistake.”', ['We closed it.', 'That was a mistake.']],
  // nothing
  ['', []],
  ['No marks here.', []],
  ['”', []],
  ['“', []],
];

test.each(CASES)('%s', (text, expected) => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const found = quotesOf(text, paragraphs);
  const printed = found.map(({ start, end, outer, continues }, i) => {
    if (outer !== null) expect(found[outer]!.start).toBeLessThan(start);
    if (continues !== null) expect(continues).toBe(i - 1);
    return `${outer === null ? '' : '>'}${continues === null ? '' : '~'}${text.slice(start, end)}`;
  });
  expect(printed).toEqual(expected);
});
