import type { RenditionSnapshot, SegmentIndexSnapshot, TrackSnapshot } from '../../hub/contract';
import type { AudioRange } from '../../hub/music-hub';
import { trackWith } from '../../hub/track.fixture';
import { Store } from '../../state/store';
import { AppendQueue } from '../append-queue';
import type { Next, Spool } from './spool';
import { Timeline, type Turn } from './timeline';

/** Samples per second, in all the files that are made up here: small, so that times are easy to read. */
export const rate = 1_000;

/** A rendition of which a second takes 1,000 bytes. */
export function made(name: string): RenditionSnapshot {
  return { name, mimeType: `audio/${name}`, length: null, bitRate: 8_000, version: name };
}

export function nextOf(id: number, ...names: string[]): Next {
  return { item: { key: id, trackId: id }, track: trackWith({ id, duration: 120, renditions: names.map(made) }) };
}

/** An index of segments of two seconds, from 20 samples before `from` on; the file has them one behind the other. */
export function indexOf(known: Partial<SegmentIndexSnapshot> & { from?: number; count: number }): SegmentIndexSnapshot {
  const { from = 0, count, ...rest } = known;
  const starts = Array.from({ length: count }, (_, at) => from - 20 + at * 2 * rate);
  return {
    version: 'whole',
    sampleRate: rate,
    origin: -20,
    samples: null,
    initLength: 10,
    segments: starts.map((start) => ({ start, offset: 10 + start + 20, length: 2 * rate })),
    end: from - 20 + count * 2 * rate,
    isLast: false,
    ...rest,
  };
}

const round = (seconds: number) => Math.round(seconds * 1e6) / 1e6;

/** Takes everything, at once, and notes where it was put. */
export class FakeBuffer extends EventTarget {
  readonly updating = false;
  readonly buffered = { length: 0, start: () => 0, end: () => 0 };
  readonly log: string[] = [];
  appendWindowStart = 0;
  timestampOffset = 0;
  #end = Number.POSITIVE_INFINITY;

  get appendWindowEnd() {
    return this.#end;
  }

  set appendWindowEnd(end: number) {
    this.#end = end;
    if (end < Number.POSITIVE_INFINITY) this.log.push(`until ${end}`);
  }

  appendBuffer(data: BufferSource) {
    this.log.push(`${data.byteLength} at ${round(this.timestampOffset)} from ${round(this.appendWindowStart)}`);
  }

  remove(start: number) {
    this.log.push(`remove ${start}`);
  }

  abort() {
    this.appendWindowStart = 0;
    this.#end = Number.POSITIVE_INFINITY;
  }

  changeType(type: string) {
    this.log.push(type);
  }
}

/** Answers each question by the script: `track rendition` to the indexes that come one after the other, or to an error. */
export class FakeHub {
  readonly state = new Store('connected' as const);
  readonly asked: string[] = [];

  constructor(private readonly script: Record<string, (SegmentIndexSnapshot | Error)[]>) {}

  async connected() {}

  async getSegments(trackId: number, rendition: string, time: number): Promise<SegmentIndexSnapshot> {
    this.asked.push(`${trackId} ${rendition} ${time}`);
    const answer = this.script[`${trackId} ${rendition}`]?.shift();
    if (!answer) throw new Error(`Nobody expected this question: ${this.asked.at(-1)}`);
    if (answer instanceof Error) throw answer;
    return answer;
  }

  async *pull({ length }: AudioRange): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    yield new Uint8Array(length);
  }
}

/** A spool of fakes, which winds on `first` and then what follows it. */
export class FakeSpool {
  readonly timeline = new Timeline();
  readonly buffer = new FakeBuffer();
  readonly audio = Object.assign(new EventTarget(), { currentTime: 0 });
  readonly source = Object.assign(new EventTarget(), { readyState: 'open', endOfStream: () => this.buffer.log.push('end') });
  readonly first: Turn;
  changesType = true;
  /** Which tier is best now. */
  choose: (track: TrackSnapshot) => RenditionSnapshot | null = ({ renditions }) => renditions[0] ?? null;

  constructor(
    readonly hub: FakeHub,
    first: Next,
    readonly rest: Next[] = [],
  ) {
    this.first = this.timeline.begin(first.item, first.track);
  }

  get spool(): Spool {
    return {
      ...(this as unknown as Pick<Spool, 'audio' | 'source' | 'buffer' | 'timeline' | 'hub'>),
      queue: new AppendQueue(this.buffer),
      tiers: { choose: (track) => this.choose(track), isTooSlow: () => false, measured: () => {} },
      following: async () => this.rest.shift() ?? null,
      type: 'audio/high',
      changesType: this.changesType,
      init: null,
      inits: new Map(),
    };
  }

  /** The player has got to a time. */
  hear(time: number): void {
    this.audio.currentTime = time;
    this.audio.dispatchEvent(new Event('timeupdate'));
  }
}
