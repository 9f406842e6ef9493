/** Reads a stream of bytes by lines and by counts; never holds more than what is asked for and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;
  /** How many bytes have been taken. */
  position = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** A line without its end, as latin1 and as bytes; null at the end. A longer one than `most` is given in part, with `whole` false. */
  async line(most: number): Promise<{ bytes: Uint8Array; whole: boolean } | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const end = this.#rest.indexOf(10);
      const taken = this.#take(end < 0 ? this.#rest.length : end + 1);
      if (length < most) parts.push(taken);
      length += taken.length;
      if (end >= 0) break;
    }
    if (length === 0) return null;
    return { bytes: withoutEnd(parts.length === 1 ? parts[0]! : Buffer.concat(parts)), whole: length <= most };
  }

  /** The next `count` bytes, fewer at the end. */
  async read(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let wanted = count;
    while (wanted > 0 && (this.#rest.length > 0 || (await this.#more()))) {
      const taken = this.#take(Math.min(wanted, this.#rest.length));
      parts.push(taken);
      wanted -= taken.length;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** Passes over `count` bytes; how many there were. */
  async skip(count: number): Promise<number> {
    let passed = 0;
    while (passed < count && (this.#rest.length > 0 || (await this.#more())))
      passed += this.#take(Math.min(count - passed, this.#rest.length)).length;
    return passed;
  }

  /** Lets the source go. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }

  #take(count: number): Uint8Array {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.position += count;
    return taken;
  }

  async #more(): Promise<boolean> {
    while (!this.#ended) {
      const next = await this.#chunks.next();
      if (next.done) this.#ended = true;
      else if (next.value.length > 0) {
        this.#rest = next.value;
        return true;
      }
    }
    return false;
  }
}

function withoutEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  if (bytes[end - 1] === 10) end--;
  if (bytes[end - 1] === 13) end--;
  return bytes.subarray(0, end);
}
