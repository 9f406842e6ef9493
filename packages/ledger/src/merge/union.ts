/** Which of n things are one: a union-find whose answer is always the lowest index of a set. */
export class Union {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    for (let node = i; node !== root; ) {
      const up = this.#up(node);
      this.#parent[node] = root;
      node = up;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  #up(i: number): number {
    const parent = this.#parent[i];
    if (parent === undefined) throw new RangeError(`no member ${i}`);
    return parent;
  }
}
