import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { UsageError } from '../errors.ts';
import { suggest } from './suggest.ts';
import type { Verb } from './verb.ts';

/**
 * Refuses what citty lets pass in silence: unknown options, options without their value, words too many or too few,
 * an option given twice.
 */
export function checkUsage(verb: Verb, argv: string[]): void {
  const { tokens, positionals } = parseArgs({
    args: argv,
    options: optionsOf(verb.args),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    checkOption(verb, token.name, token.rawName, token.value);
    if (seen.has(token.name)) throw new UsageError('usage-option-twice', `${token.rawName} is given twice`, help(verb));
    seen.add(token.name);
  }
  checkWords(verb, positionals);
}

function checkOption(verb: Verb, name: string, raw: string, value: string | undefined): void {
  const options = Object.keys(verb.args).filter((key) => verb.args[key]!.type !== 'positional');
  const def = options.includes(name) ? verb.args[name]! : undefined;
  if (!def) {
    const near = suggest(name, [...options, 'help']);
    throw new UsageError(
      'usage-unknown-option',
      `${verb.name} has no option ${raw}`,
      near ? `Did you mean --${near}?` : help(verb),
    );
  }
  if (def.type === 'boolean') {
    if (value !== undefined) throw new UsageError('usage-value-not-wanted', `${raw} takes no value`, help(verb));
    return;
  }
  if (value === undefined || value === '')
    throw new UsageError('usage-value-missing', `${raw} wants a value: ${raw} ${hintOf(def.valueHint)}`, help(verb));
  if (value.startsWith('--'))
    throw new UsageError(
      'usage-value-missing',
      `${raw} wants a value, and ${value} looks like another option`,
      `If it is meant, write ${raw}=${value}.`,
    );
  if (def.type === 'enum' && def.options && !def.options.includes(value)) {
    const near = suggest(value, def.options);
    throw new UsageError(
      'usage-wrong-value',
      `${raw} is one of ${def.options.join(', ')}, not “${value}”`,
      near ? `Did you mean ${near}?` : null,
    );
  }
}

function checkWords(verb: Verb, words: string[]): void {
  const slots = Object.entries(verb.args).filter(([, def]) => def.type === 'positional');
  const missing = slots.slice(words.length).filter(([, def]) => def.required !== false);
  if (missing.length)
    throw new UsageError(
      'usage-word-missing',
      `${verb.name} wants ${missing.map(([name]) => name.toUpperCase()).join(' ')}`,
      help(verb),
    );
  if (!verb.rest && words.length > slots.length) {
    const extra = words
      .slice(slots.length)
      .map((word) => `“${word}”`)
      .join(', ');
    throw new UsageError('usage-word-not-wanted', `${verb.name} does not know what to do with ${extra}`, help(verb));
  }
}

const hintOf = (hint: string | undefined) => hint ?? 'VALUE';
const help = (verb: Verb) => `See chancery help ${verb.name}.`;

function optionsOf(args: ArgsDef): NonNullable<ParseArgsConfig['options']> {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, def] of Object.entries(args))
    if (def.type !== 'positional') options[name] = { type: def.type === 'boolean' ? 'boolean' : 'string' };
  return options;
}
