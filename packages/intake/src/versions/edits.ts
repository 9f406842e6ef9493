/** A stretch of two sequences that differs: `old[from, to)` became `new[from, to)`; one of them may be empty. */
export interface Edit {
  old: [from: number, to: number];
  new: [from: number, to: number];
}

/** Beyond this many steps two sequences have so little in common that a step by step account helps nobody. */
const MOST_STEPS = 2000;

/** The shortest way from one sequence to another (Myers 1986), neighbouring steps joined. */
export function edits(old: readonly string[], now: readonly string[]): Edit[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const a = old.slice(head, old.length - tail);
  const b = now.slice(head, now.length - tail);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length === 0 || b.length === 0) return [{ old: [head, head + a.length], new: [head, head + b.length] }];
  return steps(a, b).map((edit) => ({
    old: [edit.old[0] + head, edit.old[1] + head],
    new: [edit.new[0] + head, edit.new[1] + head],
  }));
}

function steps(a: readonly string[], b: readonly string[]): Edit[] {
  const most = Math.min(a.length + b.length, MOST_STEPS);
  const width = 2 * most + 1;
  const reach = new Int32Array(width + 2);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice(most - d, most + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[most + k - 1]! < reach[most + k + 1]!);
      let x = down ? reach[most + k + 1]! : reach[most + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[most + k] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a.length, b.length);
    }
  }
  return [{ old: [0, a.length], new: [0, b.length] }];
}

/** Walks the trace back; `trace[d]` holds the furthest points before step d, for the diagonals from -d. */
function backtrack(trace: Int32Array[], aLength: number, bLength: number): Edit[] {
  const found: Edit[] = [];
  let [x, y] = [aLength, bLength];
  for (let d = trace.length - 1; d > 0; d--) {
    const at = (k: number): number => trace[d]![k + d]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const before = down ? k + 1 : k - 1;
    const fromX = at(before);
    const fromY = fromX - before;
    found.push(
      down ? { old: [fromX, fromX], new: [fromY, fromY + 1] } : { old: [fromX, fromX + 1], new: [fromY, fromY] },
    );
    [x, y] = [fromX, fromY];
  }
  return joined(found.reverse());
}

function joined(found: Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of found) {
    const before = out.at(-1);
    if (before && before.old[1] === edit.old[0] && before.new[1] === edit.new[0]) {
      before.old[1] = edit.old[1];
      before.new[1] = edit.new[1];
    } else out.push(edit);
  }
  return out;
}
