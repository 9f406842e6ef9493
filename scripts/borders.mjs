// The borders of ARCHITECTURE.md: who may import whom, no cycle between files, pure packages without I/O.
// `node scripts/borders.mjs [ROOT]` prints every breach and exits 1 when there is one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** package folder → our packages that it may import; `types` marks an import of types alone. */
const MAY_IMPORT = {
  'packages/reader': {},
  'packages/intake': { '@chancery/reader': 'types' },
  'packages/ledger': { '@chancery/reader': 'types' },
  'packages/exports': { '@chancery/reader': 'types', '@chancery/ledger': 'types' },
  'packages/desk': {
    '@chancery/reader': 'all',
    '@chancery/intake': 'all',
    '@chancery/ledger': 'all',
    '@chancery/exports': 'all',
  },
  'apps/chancery': {
    '@chancery/desk': 'all',
    '@chancery/exports': 'all',
    '@chancery/reader': 'all',
    '@chancery/intake': 'all',
    '@chancery/ledger': 'all',
  },
  'apps/web': { '@chancery/desk': 'types' },
};
/** Folders that do no I/O and know no clock and no chance. */
const PURE = ['packages/reader/src', 'packages/exports/src', 'packages/ledger/src/merge'];
const IMPURE = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|process\.env\b|performance\.now\(|fetch\()/;
const BUILTIN = new Set(builtinModules.flatMap((m) => [m, `node:${m}`]));

const isTest = (file) => /\.test\.tsx?$|[\\/]testing[\\/]/.test(file);

function* sources(dir) {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') yield* sources(path);
    } else if (/\.tsx?$/.test(entry.name) && !isTest(path)) yield path;
  }
}

/** Every import and re-export of a file: `{ from, types }`. Comments are dropped first. */
export function importsOf(code) {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = [];
  for (const m of bare.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gm))
    found.push({ from: m[2], types: Boolean(m[1]) });
  for (const m of bare.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)) found.push({ from: m[1], types: false });
  for (const m of bare.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from: m[1], types: false, lazy: true });
  return found;
}

export function checkBorders(root) {
  const errors = [];
  const graph = new Map();
  const slash = (p) => relative(root, p).split(sep).join('/');
  for (const folder of Object.keys(MAY_IMPORT))
    for (const file of sources(join(root, folder))) {
      const code = readFileSync(file, 'utf8');
      const name = slash(file);
      const edges = [];
      for (const { from, types, lazy } of importsOf(code)) {
        if (from.startsWith('.')) {
          const target = resolve(dirname(file), from);
          if (!slash(target).startsWith(`${folder}/`)) errors.push(`${name} reaches into ${slash(target)}`);
          if (!types && !lazy) edges.push(slash(target));
          const [own, other] = [stage(name), stage(slash(target))];
          if (own !== null && other !== null && other > own)
            errors.push(
              `${name} (stage ${own}) imports ${slash(target)} (stage ${other}): a stage sees only the stages before it`,
            );
        } else if (from.startsWith('@chancery/')) {
          const right = MAY_IMPORT[folder][from.split('/').slice(0, 2).join('/')];
          if (!right) errors.push(`${name} may not import ${from}`);
          else if (right === 'types' && !types) errors.push(`${name} may import only types of ${from}`);
        }
        if (BUILTIN.has(from) && PURE.some((p) => name.startsWith(`${p}/`)))
          errors.push(`${name} is pure and imports ${from}`);
      }
      if (PURE.some((p) => name.startsWith(`${p}/`)) && IMPURE.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
        errors.push(`${name} is pure and asks the clock, chance or the environment`);
      graph.set(name, edges);
    }
  for (const cycle of cycles(graph)) errors.push(`cycle: ${cycle.join(' → ')}`);
  return errors;
}

/** The stage of a file of the reader, `2` for `packages/reader/src/2-tokens/…`; null elsewhere. */
const stage = (name) => {
  const m = /^packages\/reader\/src\/(\d)-/.exec(name);
  return m ? Number(m[1]) : null;
};

function cycles(graph) {
  const state = new Map();
  const found = [];
  const visit = (node, path) => {
    if (state.get(node) === 'done') return;
    if (state.get(node) === 'open') {
      found.push([...path.slice(path.indexOf(node)), node]);
      return;
    }
    state.set(node, 'open');
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    state.set(node, 'done');
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = checkBorders(resolve(process.argv[2] ?? '.'));
  for (const e of errors) console.error(e);
  console.log(errors.length ? `${errors.length} borders broken` : 'all borders hold');
  process.exit(errors.length ? 1 : 0);
}
