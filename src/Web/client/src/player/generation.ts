import type { AppendQueue } from './append-queue';
import { rangeAt } from './buffered';
import { wantsBytes } from './media-source';
import { planPull, planTrim } from './pull-plan';
import type { RangeReader } from './range-reader';
import type { SeekMap } from './seek-map';
import { firstEvent } from './wait';

/** Milliseconds that a seek may take longer in order to be exact. */
const surveyPatience = 400;

/** What all generations of one track share. */
export interface Pipe {
  readonly audio: HTMLAudioElement;
  readonly source: MediaSource;
  readonly buffer: SourceBuffer;
  readonly queue: AppendQueue;
  readonly reader: RangeReader;
  readonly map: SeekMap;
  /** Bytes of the rendition. */
  readonly length: number;
}

/**
 * Fills the buffer from `time` to the end of the file, never further ahead than the plan allows. Runs until the end, or
 * until the signal says that a seek has made it pointless.
 */
export async function runGeneration(pipe: Pipe, time: number, signal: AbortSignal): Promise<void> {
  const { audio, source, buffer, queue, reader, map, length } = pipe;
  await surveyed(pipe, time, signal);
  const point = map.at(time);
  let offset = point.offset;
  let aligned = false;
  void queue.clear().catch(() => {});
  // Only where the file tells its length to the sample: an estimate would cut music off.
  const until = map.duration ?? Number.POSITIVE_INFINITY;
  await queue.place({ timestampOffset: point.time, from: 0, until });

  while (offset < length) {
    signal.throwIfAborted();
    await trim(pipe);
    const position = audio.currentTime;
    const bufferedEnd = rangeAt(buffer.buffered, position)?.end ?? position;
    const range = planPull({ position, bufferedEnd, bytesPerSecond: map.bytesPerSecond, nextOffset: offset, length });
    if (!range || !wantsBytes(source)) {
      await moved(pipe, signal);
      continue;
    }
    for await (const chunk of reader.stream(range.offset, range.length, signal)) {
      map.observe(offset, chunk);
      offset += chunk.length;
      await append(pipe, aligned ? chunk : chunk.subarray(map.align(chunk)), signal);
      aligned = true;
    }
  }
  signal.throwIfAborted();
  if (source.readyState === 'open') source.endOfStream();
}

/**
 * Makes the map exact for `time` by reading what lies between, if that is quick. On a slow line the listener hears the
 * estimated place at once rather than the exact one late.
 */
async function surveyed({ map, reader }: Pipe, time: number, signal: AbortSignal): Promise<void> {
  const missing = map.missing(time);
  if (!missing) return;
  const patience = AbortSignal.any([signal, AbortSignal.timeout(surveyPatience)]);
  let offset = missing.offset;
  try {
    for await (const chunk of reader.stream(missing.offset, missing.length, patience)) {
      map.observe(offset, chunk);
      offset += chunk.length;
    }
  } catch (error) {
    if (signal.aborted || !patience.aborted) throw error;
  }
}

/** Appends. When the browser's quota is used up it waits for room: nothing is lost, and nothing more is pulled meanwhile. */
async function append(pipe: Pipe, data: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
  while ((await pipe.queue.append(data)) === 'full') {
    await trim(pipe);
    await moved(pipe, signal);
  }
  signal.throwIfAborted();
}

async function trim({ audio, buffer, queue }: Pipe): Promise<void> {
  if (buffer.buffered.length === 0) return;
  const end = planTrim(audio.currentTime, buffer.buffered.start(0));
  if (end !== null) await queue.remove(0, end);
}

/** Until the position has moved, or the browser wants bytes again. */
function moved({ audio, source }: Pipe, signal: AbortSignal): Promise<void> {
  return firstEvent(
    [
      [audio, 'timeupdate'],
      [audio, 'seeking'],
      [source, 'startstreaming'],
    ],
    signal,
  );
}
