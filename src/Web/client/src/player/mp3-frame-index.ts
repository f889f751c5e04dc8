import { readFrame } from './mp3-frame';

/** Frames between two remembered places: at most this many headers are walked again to reach one in between. */
const stride = 16;

/**
 * Counts the frames of a file from its first one on, as their bytes come by, and so knows exactly where each of them
 * stands. Bytes that do not join on to what is known teach nothing.
 */
export class FrameIndex {
  /** The places of frames 0, 16, 32... */
  readonly #places: number[] = [];
  #count = 0;
  #next: number;
  /** The last bytes of the chunk before, as far as they are the beginning of a header. */
  #carried = new Uint8Array(0);

  constructor(firstFrame: number) {
    this.#next = firstFrame;
  }

  /** Frames counted. */
  get count(): number {
    return this.#count;
  }

  /** Where the first frame that has not been counted stands. */
  get next(): number {
    return this.#next;
  }

  /** Counts on through bytes that stand at `offset` of the file. */
  observe(offset: number, bytes: Uint8Array): void {
    if (this.#next < offset - this.#carried.length || this.#next >= offset + bytes.length) return;
    const from = Math.min(this.#next, offset);
    const all = from < offset ? joined(this.#carried.subarray(this.#carried.length - (offset - from)), bytes) : bytes;
    const start = from < offset ? from : offset;

    for (;;) {
      const frame = readFrame(all, this.#next - start);
      if (!frame) break;
      if (this.#count % stride === 0) this.#places.push(this.#next);
      this.#count++;
      this.#next += frame.length;
    }
    const left = this.#next - start;
    this.#carried = left < all.length && all.length - left < 4 ? all.slice(left) : new Uint8Array(0);
  }

  /** The nearest remembered frame at or before frame `number`, or null when that has not been counted. */
  before(number: number): { readonly number: number; readonly offset: number } | null {
    if (number >= this.#count) return null;
    const index = Math.floor(number / stride);
    const offset = this.#places[index];
    return offset === undefined ? null : { number: index * stride, offset };
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}
