/** The part of a SourceBuffer that the queue uses. */
export interface SourceBufferLike extends EventTarget {
  readonly updating: boolean;
  timestampOffset: number;
  appendWindowEnd: number;
  appendBuffer(data: BufferSource): void;
  remove(start: number, end: number): void;
  abort(): void;
}

/** `full`: the browser's quota is used up, nothing was taken. `dropped`: a restart made the operation pointless. */
export type Outcome = 'done' | 'full' | 'dropped';

interface Operation {
  /** For the error that names what failed. */
  readonly label: string;
  readonly generation: number;
  start(): void;
  settle(outcome: Outcome): void;
  fail(error: Error): void;
}

/**
 * One operation in flight on a SourceBuffer, the next one on `updateend`. A restart (an unbuffered seek) begins a new
 * generation: what waits from the old one is dropped and can never be appended at the new place.
 */
export class AppendQueue {
  #generation = 0;
  #waiting: Operation[] = [];
  #active: Operation | null = null;
  #broken = false;

  constructor(private readonly buffer: SourceBufferLike) {
    buffer.addEventListener('error', () => {
      this.#broken = true;
    });
    buffer.addEventListener('updateend', () => this.#finish());
  }

  append(data: BufferSource): Promise<Outcome> {
    return this.#enqueue('append', () => this.buffer.appendBuffer(data));
  }

  remove(start: number, end: number): Promise<Outcome> {
    return this.#enqueue('remove', () => this.buffer.remove(start, end));
  }

  /**
   * Empties the buffer, whatever it was doing, and lets the next append begin at `timestampOffset` seconds. Nothing after
   * `windowEnd` will be heard.
   */
  restart(timestampOffset: number, windowEnd = Number.POSITIVE_INFINITY): Promise<Outcome> {
    this.#generation++;
    const dropped = this.#waiting;
    this.#waiting = [];
    for (const operation of dropped) operation.settle('dropped');

    // The removal goes first because it reopens a media source that had ended; abort() throws on one that has.
    void this.remove(0, Number.POSITIVE_INFINITY).catch(() => {});
    return this.#enqueue('restart', () => {
      // abort() forgets the append window, so it is set each time.
      this.buffer.abort();
      this.buffer.appendWindowEnd = windowEnd;
      this.buffer.timestampOffset = timestampOffset;
    });
  }

  #enqueue(label: string, start: () => void): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ label, generation: this.#generation, start, settle, fail });
      this.#next();
    });
  }

  #next(): void {
    while (!this.#active && !this.buffer.updating) {
      const operation = this.#waiting.shift();
      if (!operation) return;
      this.#active = operation;
      try {
        operation.start();
      } catch (error) {
        this.#active = null;
        if (error instanceof DOMException && error.name === 'QuotaExceededError') operation.settle('full');
        else operation.fail(new Error(`The ${operation.label} was refused: ${error}`));
        continue;
      }
      if (!this.buffer.updating) this.#finish();
    }
  }

  #finish(): void {
    const operation = this.#active;
    if (!operation) return;
    this.#active = null;
    if (this.#broken) operation.fail(new Error(`The ${operation.label} failed: the bytes could not be parsed.`));
    else operation.settle(operation.generation === this.#generation ? 'done' : 'dropped');
    this.#next();
  }
}
