/** Milliseconds below which a pull says only that the line is fast: a clock and a scheduler are no finer. */
const shortest = 5;

/** Seconds of pulling after which what was measured counts half. */
const fastHalfLife = 2;
const slowHalfLife = 8;

/** A mean that forgets, weighted by how long each measurement took: bytes over time, not a mean of rates. */
class Mean {
  #bytes = 0;
  #seconds = 0;

  constructor(private readonly halfLife: number) {}

  add(bytes: number, seconds: number): void {
    const kept = 0.5 ** (seconds / this.halfLife);
    this.#bytes = this.#bytes * kept + bytes;
    this.#seconds = this.#seconds * kept + seconds;
  }

  get rate(): number | null {
    return this.#seconds > 0 ? this.#bytes / this.#seconds : null;
  }
}

/**
 * What the line gives, from the pulls that went over it. Of a quick and a slow mean the smaller one counts: a drop is
 * believed at once, a recovery when it has lasted.
 */
export class Throughput {
  readonly #fast = new Mean(fastHalfLife);
  readonly #slow = new Mean(slowHalfLife);

  /** A pull of so many bytes took so many milliseconds. */
  add(bytes: number, milliseconds: number): void {
    if (bytes <= 0) return;
    const seconds = Math.max(milliseconds, shortest) / 1000;
    this.#fast.add(bytes, seconds);
    this.#slow.add(bytes, seconds);
  }

  /** Bytes per second; null before the first pull. */
  get rate(): number | null {
    const [fast, slow] = [this.#fast.rate, this.#slow.rate];
    return fast === null || slow === null ? null : Math.min(fast, slow);
  }
}
