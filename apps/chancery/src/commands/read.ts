import { explain, type ReadOptions, read as readText } from '@chancery/reader';
import { JSON_OUT, verb } from '../cli/verb.ts';
import { UsageError } from '../errors.ts';
import { loadText } from '../read/load.ts';
import { progress } from '../read/progress.ts';
import { view } from '../read/view.ts';

export const read = verb({
  name: 'read',
  summary: 'read texts and show what they say, with the words that say it',
  about:
    'Reads plain texts in English and prints who the parties and people are, what they signed, said, promised and did. Nothing is kept: chancery add keeps. “-” reads standard input.',
  args: {
    ...JSON_OUT,
    explain: {
      type: 'boolean',
      description: 'tell for each claim which rule found it, in which words, and how its dates were computed',
    },
    published: {
      type: 'string',
      valueHint: 'DATE',
      description: 'the day on which the text was published (EDTF, e.g. 2023-02-02)',
    },
    outlet: { type: 'string', valueHint: 'NAME', description: 'who published it' },
    url: { type: 'string', valueHint: 'ADDRESS', description: 'where it was published' },
    title: { type: 'string', valueHint: 'TITLE', description: 'its title' },
    'max-size': { type: 'string', valueHint: 'MB', default: '20', description: 'refuse a larger text' },
  },
  rest: 'FILE',
  examples: [
    ['chancery read item.txt', 'The record of one text.'],
    ['chancery read --json *.txt', 'One reading a line.'],
    ['pbpaste | chancery read --published 2023-02-02 -', 'A text from the clipboard.'],
  ],
  run: async ({ args, words, world }) => {
    if (words.length === 0)
      throw new UsageError('usage-missing-file', 'no file is named', 'Name files, or “-” for standard input.');
    const limit = Number(args['max-size']) * 1e6;
    if (!(limit > 0))
      throw new UsageError('usage-bad-size', `“${args['max-size']}” is no size in MB`, 'Give a number above 0.');
    const options = given(args);
    const bar = progress(words.length, world.out);
    let bad = 0;
    for (const name of words) {
      try {
        const text = await loadText(name, limit, world);
        if (args.json && args.explain) world.out.json(explain(text, options));
        else if (args.json) world.out.json(readText(text, options));
        else
          for (const line of view(explain(text, options), {
            name: words.length > 1 ? name : null,
            why: args.explain === true,
            out: world.out,
          }))
            world.out.line(line);
      } catch (error) {
        if (words.length === 1) throw error;
        // one bad file among many is told and the rest is read
        const { errorLine } = await import('../errors.ts');
        world.out.note(errorLine(error));
        if (args.json) world.out.json({ error: error instanceof Error ? error.message : String(error), file: name });
        bad++;
      }
      bar.step();
    }
    bar.stop();
    return bad > 0 ? 1 : 0;
  },
});

function given(args: {
  published?: string | undefined;
  outlet?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
}): ReadOptions {
  const { published, outlet, url, title } = args;
  if (published && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published))
    throw new UsageError('usage-bad-date', `“${published}” is no date`, 'Write it as 2023-02-02, 2023-02 or 2023.');
  return {
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
  };
}
