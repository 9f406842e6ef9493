/** What a site asks of programs, for one of them (RFC 9309). */
export interface Robots {
  allows(path: string): boolean;
}

export const EVERYTHING: Robots = { allows: () => true };
export const NOTHING: Robots = { allows: () => false };

interface Rule {
  allow: boolean;
  pattern: string;
}

/** Reads robots.txt for the program of this name; the rules of all groups that name it count, else those for `*`. */
export function readRobots(text: string, program: string): Robots {
  const groups = groupsOf(text);
  const own = groups.filter(({ agents }) => agents.includes(program.toLowerCase()));
  const chosen = own.length ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return { allows: (path) => path === '/robots.txt' || decide(rules, path) };
}

interface Group {
  agents: string[];
  rules: Rule[];
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const m = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line);
    const field = m?.[1]?.toLowerCase();
    if (field === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [] });
      groups.at(-1)!.agents.push(m![2]!.toLowerCase().replace(/[/\s].*$/, ''));
      naming = true;
    } else if (field === 'allow' || field === 'disallow') {
      naming = false;
      if (m![2] !== '') groups.at(-1)?.rules.push({ allow: field === 'allow', pattern: m![2]! });
    }
  }
  return groups;
}

/** The longest pattern decides; of equals the one that allows. */
function decide(rules: Rule[], path: string): boolean {
  const hits = rules.filter(({ pattern }) => matches(pattern, path));
  const longest = Math.max(0, ...hits.map(({ pattern }) => pattern.length));
  const deciding = hits.filter(({ pattern }) => pattern.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

/** `*` is anything, a final `$` the end; walked by hand, so that no pattern costs more than its length times the path's. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(pieces[0]!)) return false;
  let at = pieces[0]!.length;
  for (const [i, piece] of pieces.slice(1).entries()) {
    const last = i === pieces.length - 2;
    const found = last && anchored ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}
