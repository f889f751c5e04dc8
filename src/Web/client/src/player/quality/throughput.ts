/** Milliseconds below which a pull says only that the line is fast: a clock and a scheduler are no finer. */
const shortest = 5;

/** Pulls of which the mean is taken: the last few, and some more. A pull that stood still is forgotten after so many. */
const few = 2;
const more = 8;

interface Pull {
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * What the line gives, from the pulls that went over it. Of a short and a long mean the smaller one counts: a drop is
 * believed at once, a recovery when it has lasted.
 */
export class Throughput {
  #pulls: Pull[] = [];

  /** A pull of so many bytes took so many milliseconds. */
  add(bytes: number, milliseconds: number): void {
    if (bytes <= 0) return;
    this.#pulls = [...this.#pulls, { bytes, seconds: Math.max(milliseconds, shortest) / 1000 }].slice(-more);
  }

  /** Bytes per second; null before the first pull. */
  get rate(): number | null {
    if (this.#pulls.length === 0) return null;
    return Math.min(mean(this.#pulls.slice(-few)), mean(this.#pulls));
  }
}

/** All bytes over all time, not a mean of rates: a quick pull says less than a long one. */
function mean(pulls: readonly Pull[]): number {
  const bytes = pulls.reduce((sum, pull) => sum + pull.bytes, 0);
  return bytes / pulls.reduce((sum, pull) => sum + pull.seconds, 0);
}
