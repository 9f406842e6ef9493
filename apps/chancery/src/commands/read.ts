import type { Document, Hints } from '@chancery/intake';
import { JSON_OUT, verb } from '../cli/verb.ts';
import type { World } from '../cli/world.ts';
import { errorLine, UsageError } from '../errors.ts';
import { documentsOf, isAddress, type TakeOptions } from '../read/documents.ts';
import { explainDocument } from '../read/explain-document.ts';
import { progress } from '../read/progress.ts';
import { view } from '../read/view.ts';

export const read = verb({
  name: 'read',
  summary: 'read texts and show what they say, with the words that say it',
  about:
    'Reads English texts and prints who the parties and people are, what they signed, said, promised and did. A text may be a plain text, Markdown, a web page, a PDF, a Word file, a mail, a feed, or lie in a ZIP, WARC or JSONL archive; it may be a file, an address or, by “-”, standard input. Nothing is kept.',
  args: {
    ...JSON_OUT,
    explain: {
      type: 'boolean',
      description: 'tell for each claim which rule found it, in which words, and how its dates were computed',
    },
    published: {
      type: 'string',
      valueHint: 'DATE',
      description: 'the day it was published (EDTF, e.g. 2023-02-02), when neither source nor text tell',
    },
    outlet: { type: 'string', valueHint: 'NAME', description: 'who published it, when the source does not tell' },
    url: { type: 'string', valueHint: 'ADDRESS', description: 'where it was published, when the source does not tell' },
    title: { type: 'string', valueHint: 'TITLE', description: 'its title, when the source does not tell' },
    'whole-page': { type: 'boolean', description: 'take everything on a web page, not only its article' },
    'allow-private': { type: 'boolean', description: 'fetch from addresses of your own network too' },
    'max-size': { type: 'string', valueHint: 'MB', default: '64', description: 'refuse a larger source' },
  },
  rest: 'FILE|ADDRESS',
  examples: [
    ['chancery read item.txt', 'The record of one text.'],
    ['chancery read https://www.example.org/statement', 'Of a web page, its article alone.'],
    ['chancery read --json *.txt', 'One reading a line.'],
    ['pbpaste | chancery read --published 2023-02-02 -', 'A text from the clipboard.'],
  ],
  run: async ({ args, words, world }) => {
    if (words.length === 0)
      throw new UsageError('usage-missing-file', 'no file is named', 'Name files, or “-” for standard input.');
    const options = given(args);
    const printed = { json: args.json === true, why: args.explain === true, many: words.length > 1 };
    const bar = progress(words.length, world.out);
    let bad = 0;
    for (const word of words) {
      // One bad source among many is told, and the rest is read.
      bad += await readOne(word, options, printed, world).catch((error: unknown) => {
        if (words.length === 1) throw error;
        return complain(error, word, printed, world);
      });
      bar.step();
    }
    bar.stop();
    return bad > 0 ? 1 : 0;
  },
});

interface Printed {
  json: boolean;
  why: boolean;
  many: boolean;
}

/** Prints every document of a source; how many of its parts could not be read. */
async function readOne(word: string, options: TakeOptions, printed: Printed, world: World): Promise<number> {
  let bad = 0;
  for await (const one of documentsOf(word, options, world)) {
    if ('error' in one) bad += complain(one.error, `${word} › ${one.part}`, printed, world);
    else print(one.document, isAddress(word) && !one.document.part ? null : word, printed, world);
  }
  return bad;
}

function print(document: Document, word: string | null, printed: Printed, world: World): void {
  const { reading, explanations } = explainDocument(document);
  if (printed.json) {
    world.out.json(printed.why ? { reading, explanations } : reading);
    return;
  }
  const named = printed.many || document.part !== null;
  const name = named ? [word, document.part].filter(Boolean).join(' › ') : null;
  for (const line of view({ reading, explanations }, { name, why: printed.why, out: world.out })) world.out.line(line);
}

function complain(error: unknown, name: string, { json }: Printed, world: World): 1 {
  world.out.note(errorLine(error));
  if (json) world.out.json({ error: error instanceof Error ? error.message : String(error), file: name });
  return 1;
}

function given(args: {
  published?: string | undefined;
  outlet?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  'whole-page'?: boolean | undefined;
  'allow-private'?: boolean | undefined;
  'max-size': string;
}): TakeOptions {
  const { published, outlet, url, title } = args;
  const limit = Number(args['max-size']) * 1e6;
  if (!(limit > 0))
    throw new UsageError('usage-bad-size', `“${args['max-size']}” is no size in MB`, 'Give a number above 0.');
  if (published && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published))
    throw new UsageError('usage-bad-date', `“${published}” is no date`, 'Write it as 2023-02-02, 2023-02 or 2023.');
  const hints: Hints = {
    ...(published && { published }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(title && { title }),
    wholePage: args['whole-page'] === true,
    limits: { sourceBytes: limit },
  };
  return { hints, allowPrivate: args['allow-private'] === true };
}
