import type { RenditionSnapshot, SegmentIndexSnapshot } from '../../hub/contract';
import { rangeAt } from '../buffered';
import { RangeReader } from '../range-reader';
import { orAborted } from '../wait';
import { learnLength } from './length';
import { bytesPerSecond, runFrom, type SegmentRun } from './segment-run';
import { append, initOf, type Spool, untilRoom } from './spool';
import type { Turn } from './timeline';
import { endOf, placementOf } from './windows';

/** Seconds before the first heard sample from which a lossy codec is decoded: its first frame sounds right only after others. */
const leadIn = 0.1;

/** Milliseconds of a pull after which its speed can be told. */
const telling = 1_000;

/** WebKit's parser forgets the initialization segment when it is told to forget half a segment; what comes then is lost, silently. */
const forgetsOnAbort = globalThis.navigator?.vendor?.startsWith('Apple') ?? false;

/** Where a stretch left off. */
export interface LeftOff {
  /** Seconds of the track that are there. */
  readonly at: number;
  /** How it goes on, where that is known already: in another version. */
  readonly index: SegmentIndexSnapshot | null;
}

/** One rendition of a track, from a place on, in one version. */
export interface StretchStart {
  readonly turn: Turn;
  readonly rendition: RenditionSnapshot;
  /** Seconds of the track. */
  readonly from: number;
  /** What is there already, in seconds of the track, and must stay. */
  readonly after: number;
  readonly index: SegmentIndexSnapshot | null;
}

/** The segments that hold a time, early enough for the codec to find its feet. */
function segmentsFor({ turn, rendition, from }: StretchStart, { hub }: Spool, signal: AbortSignal) {
  const early = rendition.name === 'lossless' ? from : from - leadIn;
  return orAborted(hub.getSegments(turn.track.id, rendition.name, Math.max(0, early), signal), signal);
}

/**
 * Appends segments of one version of one rendition until the track ends, another tier is better, or another version goes on.
 * Whatever is appended is placed by its samples, so that it joins on to what is there.
 */
export async function fillStretch(spool: Spool, start: StretchStart, signal: AbortSignal): Promise<LeftOff> {
  const { hub, queue, tiers, timeline, buffer } = spool;
  const { turn, rendition, from, after } = start;
  const { track, base } = turn;
  let index = start.index ?? (await segmentsFor(start, spool, signal));
  const { version, sampleRate } = index;
  const reader = new RangeReader(hub, track.id, { name: rendition.name, version });
  const init = await initOf(spool, reader, index, signal);

  // Near the end the time asked for may lie behind it.
  const length = index.samples === null ? Number.POSITIVE_INFINITY : index.samples / sampleRate;
  let at = from;
  const placement = placementOf(base, index, Math.min(after, length - 1 / sampleRate));
  const { mimeType } = rendition;
  await queue.place(placement, mimeType === spool.type ? undefined : mimeType);
  signal.throwIfAborted();
  if (mimeType !== spool.type || forgetsOnAbort || !isSame(init, spool.init)) {
    spool.type = mimeType;
    spool.init = null;
    await append(spool, init, signal);
    spool.init = init;
  }
  timeline.mark(base + after, rendition);
  // Nothing is lost when it cannot be had: the index tells it in the end.
  if (track.duration === null) void learnLength(spool, turn, rendition, from, signal).catch(() => {});

  for (let done = Number.NEGATIVE_INFINITY; ;) {
    await learnEnd(spool, turn, index);
    const rate = bytesPerSecond(index);
    let first = index.segments.findIndex((segment) => segment.start >= done);
    if (first < 0) first = index.segments.length;
    for (let run = runFrom(index, first); run; run = runFrom(index, first)) {
      await untilRoom(spool, base + at, rate, signal);
      if (tiers.choose(track, base + at - spool.audio.currentTime) !== rendition) return { at, index: null };
      if (!(await pull(spool, reader, run, turn, rendition, signal))) {
        const held = rangeAt(buffer.buffered, spool.audio.currentTime)?.end ?? 0;
        return { at: Math.max(at, held - base), index: null };
      }
      for (const end of run.ends) {
        done = end;
        at = Math.max(at, Math.min(end, index.samples ?? end) / sampleRate);
        timeline.sew(base + at);
      }
      first += run.ends.length;
    }
    if (index.isLast) {
      turn.end = endOf(base, index);
      // The last segment may have come before it was known to be the last: then its filling was not cut off.
      if (at > turn.end - base) await queue.remove(turn.end, Number.POSITIVE_INFINITY);
      return { at: turn.end - base, index: null };
    }
    // Half a sample more, so that no rounding asks for the last segment again.
    const next = await orAborted(hub.getSegments(track.id, rendition.name, (index.end + 0.5) / sampleRate, signal), signal);
    if (next.version !== version) return { at, index: next };
    index = next;
  }
}

/** The same again would have the decoder begin anew, with its own idea of what to leave out. */
function isSame(init: Uint8Array, other: Uint8Array | null): boolean {
  return init.length === other?.length && init.every((byte, at) => byte === other[at]);
}

/** As soon as the samples are counted nothing behind them may be kept. */
async function learnEnd({ queue, buffer }: Spool, turn: Turn, index: SegmentIndexSnapshot): Promise<void> {
  if (index.samples === null) return;
  turn.seconds = index.samples / index.sampleRate;
  const end = endOf(turn.base, index);
  await queue.do('window', () => {
    if (buffer.appendWindowEnd !== end) buffer.appendWindowEnd = end;
  });
}

/** Pulls and appends as the bytes arrive. False: the line is too slow for this tier, and it was left half done. */
async function pull(
  spool: Spool,
  reader: RangeReader,
  run: SegmentRun,
  { track }: Turn,
  rendition: RenditionSnapshot,
  signal: AbortSignal,
): Promise<boolean> {
  const { tiers, buffer, audio } = spool;
  let [got, took, since] = [0, 0, performance.now()];
  for await (const chunk of reader.stream(run.offset, run.length, signal)) {
    got += chunk.length;
    took += performance.now() - since;
    await append(spool, chunk, signal);
    since = performance.now();
    if (took < telling || got === run.length) continue;
    const rate = (got / took) * 1000;
    const ahead = (rangeAt(buffer.buffered, audio.currentTime)?.end ?? audio.currentTime) - audio.currentTime;
    if ((run.length - got) / rate > ahead && tiers.isTooSlow(track, rendition, rate, ahead)) {
      tiers.measured(got, took);
      return false;
    }
  }
  tiers.measured(got, took);
  return true;
}
