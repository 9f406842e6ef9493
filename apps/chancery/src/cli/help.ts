import type { ArgDef } from 'citty';
import type { Output } from './output.ts';
import { wrap } from './text.ts';
import type { Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

/** The list of all verbs, without loading one. */
export function helpAll({ paint, width }: Output): string {
  const widest = Math.max(...Object.keys(VERBS).map((name) => name.length));
  const groups = [...new Set(Object.values(VERBS).map(({ group }) => group))];
  const lines = [
    `${paint.bold('chancery')} reads what states and organisations say to and about each`,
    'other, and shows every act with the words that tell it. Nothing is kept yet.',
    '',
    'Usage: chancery VERB [WORDS] [--options]',
  ];
  for (const group of groups) {
    lines.push('', paint.bold(group));
    for (const [name, verb] of Object.entries(VERBS))
      if (verb.group === group) lines.push(...row(paint.cyan(name.padEnd(widest)), widest, verb.summary, width));
  }
  lines.push('', paint.bold('Start here'));
  for (const { start } of Object.values(VERBS)) if (start) lines.push(`  ${start}`);
  lines.push('  chancery help read');
  return lines.join('\n');
}

/** One verb's page: usage, what it does, its words and options, examples. */
export function helpVerb(verb: Verb, { paint, width }: Output): string {
  const words = Object.entries(verb.args).filter(([, def]) => def.type === 'positional');
  const options = Object.entries(verb.args).filter(([, def]) => def.type !== 'positional');
  const usage = [
    'chancery',
    verb.name,
    ...words.map(([name, def]) => (def.required === false ? `[${name.toUpperCase()}]` : name.toUpperCase())),
  ];
  if (verb.rest) usage.push(`[${verb.rest} …]`);
  if (options.length) usage.push('[--options]');
  const lines = [`${paint.bold(`chancery ${verb.name}`)}: ${verb.summary}`, '', `Usage: ${usage.join(' ')}`];
  if (verb.about) lines.push('', ...wrap(verb.about, width));
  lines.push(
    ...table(
      'Words',
      words.map(([name, def]) => [name.toUpperCase(), def]),
      paint,
      width,
    ),
  );
  lines.push(
    ...table(
      'Options',
      options.map(([name, def]) => [`--${name}${hint(def)}`, def]),
      paint,
      width,
    ),
  );
  if (verb.examples.length) {
    lines.push('', paint.bold('Examples'));
    for (const [command, says] of verb.examples) lines.push(`  ${paint.cyan(command)}`, `      ${says}`);
  }
  return lines.join('\n');
}

function table(title: string, rows: [string, ArgDef][], paint: Output['paint'], width: number): string[] {
  if (!rows.length) return [];
  const widest = Math.min(26, Math.max(...rows.map(([name]) => name.length)));
  return [
    '',
    paint.bold(title),
    ...rows.flatMap(([name, def]) =>
      row(paint.cyan(name.padEnd(widest)), Math.max(widest, name.length), def.description ?? '', width),
    ),
  ];
}

/** Two columns; the right one is wrapped under itself. */
function row(left: string, leftWidth: number, right: string, width: number): string[] {
  const [first = '', ...more] = wrap(right, width - leftWidth - 4);
  return [`  ${left}  ${first}`, ...more.map((line) => `${' '.repeat(leftWidth + 4)}${line}`)];
}

function hint(def: ArgDef): string {
  if (def.type === 'enum') return ` ${def.options?.join('|') ?? 'VALUE'}`;
  return def.type === 'string' ? ` ${def.valueHint ?? 'VALUE'}` : '';
}
