import { errorLine, exitCode, UsageError } from '../errors.ts';
import { suggest } from './suggest.ts';
import { VERBS } from './verbs.ts';
import type { World } from './world.ts';

/** Runs one command line in a world; resolves to the exit code. Every failure is one line on standard error. */
export async function run(world: World): Promise<number> {
  try {
    return await dispatch(world);
  } catch (error) {
    world.out.note(errorLine(error));
    if (world.env.CHANCERY_DEBUG && error instanceof Error) world.out.note(error.stack ?? '');
    return exitCode(error);
  }
}

async function dispatch(world: World): Promise<number> {
  const [name, ...rest] = world.argv;
  if (name === undefined) {
    world.out.note((await import('./help.ts')).helpAll(world.out));
    return 2;
  }
  if (name === '--version' || name === '-v') return said(world, world.version);
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0))
    return said(world, (await import('./help.ts')).helpAll(world.out));
  if (name === 'help') return helpOn(rest[0]!, world);
  if (name.startsWith('-'))
    throw new UsageError(
      'usage-unknown-option',
      `${name} stands before the verb`,
      'Write the verb first: chancery VERB --options.',
    );
  if (asksHelp(rest)) return helpOn(name, world);
  const verb = await listed(name).load();
  (await import('./strict.ts')).checkUsage(verb, rest);
  const { runCommand } = await import('citty');
  const { result } = await runCommand(verb.command, { rawArgs: rest, data: world });
  return typeof result === 'number' ? result : 0;
}

async function helpOn(name: string, world: World): Promise<number> {
  const verb = await listed(name).load();
  return said(world, (await import('./help.ts')).helpVerb(verb, world.out));
}

function listed(name: string) {
  if (Object.hasOwn(VERBS, name)) return VERBS[name]!;
  const near = suggest(name, Object.keys(VERBS));
  throw new UsageError(
    'usage-unknown-verb',
    `there is no verb “${name}”`,
    near ? `Did you mean ${near}?` : 'chancery --help lists them all.',
  );
}

const asksHelp = (argv: string[]) =>
  argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).some((arg) => arg === '--help' || arg === '-h');

function said(world: World, text: string): 0 {
  world.out.line(text);
  return 0;
}
