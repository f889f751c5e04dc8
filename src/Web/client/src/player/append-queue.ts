/** The part of a SourceBuffer that the queue uses. */
export interface SourceBufferLike extends EventTarget {
  readonly updating: boolean;
  timestampOffset: number;
  appendWindowStart: number;
  appendWindowEnd: number;
  appendBuffer(data: BufferSource): void;
  remove(start: number, end: number): void;
  abort(): void;
  changeType(type: string): void;
}

/** Where the next bytes go, and what of them is kept. Seconds. */
export interface Placement {
  /** Where media time 0 goes. */
  readonly timestampOffset: number;
  readonly from: number;
  readonly until: number;
}

/** `full`: the browser's quota is used up, nothing was taken. `dropped`: a new generation made the operation pointless. */
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
 * One operation in flight on a SourceBuffer, the next one on `updateend`. `clear` (an unbuffered seek) begins a new
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
   * Begins a new generation: drops what waits, and removes what lies from a time on, whatever the buffer was doing. That
   * also reopens a media source that had ended.
   */
  clear(from = 0): Promise<Outcome> {
    this.#generation++;
    const dropped = this.#waiting;
    this.#waiting = [];
    for (const operation of dropped) operation.settle('dropped');
    return this.remove(from, Number.POSITIVE_INFINITY);
  }

  /** Lets the next bytes, which begin a segment, go to another place; they may be of another type than those before. */
  place({ timestampOffset, from, until }: Placement, type?: string): Promise<Outcome> {
    return this.do('placing', () => {
      // abort() forgets half a segment, and the append window, so that is set each time. It throws on a source that has ended.
      this.buffer.abort();
      if (type) this.buffer.changeType(type);
      this.buffer.appendWindowEnd = until;
      this.buffer.appendWindowStart = from;
      this.buffer.timestampOffset = timestampOffset;
    });
  }

  /** Something that is over at once, and must not happen while the buffer is busy. */
  do(label: string, action: () => void): Promise<Outcome> {
    return this.#enqueue(label, action);
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
