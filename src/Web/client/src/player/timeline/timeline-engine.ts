import type { RenditionSnapshot, TrackSnapshot } from '../../hub/contract';
import { parseFault } from '../../hub/fault';
import type { MusicHub } from '../../hub/music-hub';
import type { QueueItem } from '../../queue/queue';
import { AppendQueue } from '../append-queue';
import { rangeAt } from '../buffered';
import type { Engine, EngineFailure } from '../engine';
import { canChangeType, openMediaSource } from '../media-source';
import type { TierChooser } from '../quality/tier-chooser';
import { Crossing } from './crossing';
import { fill, type FillStart, RenditionFailed, TypeEnded } from './fill';
import type { Next, Spool } from './spool';
import { Timeline, type Turn } from './timeline';
import type { TimelineSeat } from './timeline-seat';

/** Seconds that are longer than any queue: the end is told when the last track is there, and until then nothing must seem to be it. */
const endless = 1e6;

/** Seconds of what is held that stay when another quality was asked for: to pull them anew would risk a silence. */
const kept = 2;

/** Seconds by which a seam between two tracks still belongs to the one that ends there. */
const joint = 0.01;

/** How far ahead of what is heard a decoder stumbles: near a crossing it is over the next track. */
const decoded = 0.5;

/**
 * Plays the tracks of a queue one behind the other, with nothing between them, from made renditions pulled through the hub:
 *
 * 1. one media source and one buffer for all: a track has its place on their timeline, computed from samples;
 * 2. `fill` winds on segment after segment, of the tier that is best, and behind the end of a track the next one;
 * 3. at the crossing the listener is in another track: the queue is told;
 * 4. when something else is to follow than what was wound on, that is removed, and 2 goes on from the end of what is right;
 * 5. a seek out of the buffer empties it and begins at 2; another track begins a timeline anew at 0, on the same source;
 * 6. behind the last track the end is told to the media source.
 */
export class TimelineEngine implements Engine {
  readonly #closing = new AbortController();
  readonly #timeline = new Timeline();
  readonly #spool: Promise<Spool>;
  /** The type that the buffer keeps, in a browser in which it can take no other. */
  readonly #type: string | undefined;
  #generation = new AbortController();
  #current: Turn;
  /** The seconds of the current track to begin at, until the element has been sent there. */
  #pending: number | null = null;
  /** Where the element was sent by this engine. */
  #sent = 0;
  #heard: RenditionSnapshot | null = null;
  /** The last turn, and what followed it when everything was wound on; null while something is to be done. */
  #wound: { readonly turn: Turn; readonly next: number | null } | null = null;
  /** The item behind which nothing is to be wound on, since what follows it failed. */
  #blocked: number | null = null;

  /** Where segments were last asked for anew, because the file that held them was gone. */
  #renewed: { readonly turn: Turn; readonly from: number | null } | null = null;

  constructor(
    private readonly seat: TimelineSeat,
    private readonly hub: MusicHub,
    private readonly tiers: TierChooser,
    { item, track }: Next,
    at: number,
  ) {
    const { audio } = seat;
    const { signal } = this.#closing;
    this.#current = this.#timeline.begin(item, track);
    this.#type = canChangeType() ? undefined : tiers.likely(track)?.mimeType;
    new Crossing(audio, () => this.#look(), signal);
    this.#spool = this.#open();
    this.#spool.catch(() => {});
    audio.addEventListener('seeking', () => this.#sought(), { signal });
    audio.addEventListener('error', () => this.#undecodable(), { signal });
    this.#pending = at;
    this.#begin({ turn: this.#current, from: at, joins: false });
  }

  /** Seconds of the current track. */
  get position(): number {
    return this.#pending ?? Math.max(0, this.seat.audio.currentTime - this.#current.base);
  }

  /** Length of the current track in seconds, as well as it is known. */
  get seconds(): number | null {
    return this.#current.seconds ?? this.#current.track.duration;
  }

  /** Where on the element's time the current track begins. */
  get base(): number {
    return this.#current.base;
  }

  seek(seconds: number): void {
    if (this.#pending === null) this.seat.audio.currentTime = this.#current.base + seconds;
    else this.#restart(seconds);
  }

  /** Whether this track can be had without a break, in the tier that is asked for or one that is good enough. */
  takes(track: TrackSnapshot): boolean {
    return this.#type === undefined || this.tiers.likely(track, this.#type)?.mimeType === this.#type;
  }

  /** Whether this track can be had in the very tier that is asked for. */
  suits(track: TrackSnapshot): boolean {
    return this.#type === undefined || this.tiers.likely(track)?.mimeType === this.#type;
  }

  /** Another track, at once. */
  jump({ item, track }: Next, at: number): void {
    this.#blocked = null;
    this.#current = this.#timeline.begin(item, track);
    this.#restart(at);
  }

  /** What follows may be another than before. */
  refresh(): void {
    const right = this.#timeline.lastRight(this.#current, ({ item }) => this.seat.followingKey(item));
    const again = this.#wound && this.#wound.next !== this.seat.followingKey(this.#wound.turn.item) ? this.#wound.turn : null;
    const turn = right ?? again;
    if (turn) this.#begin({ turn, from: null, joins: true });
  }

  /** Another quality was asked for: what is held of the old one is let go, but for what is about to be heard. */
  requality(): void {
    if (this.#pending !== null) return;
    const seam = this.#timeline.seamFrom(this.seat.audio.currentTime + kept);
    const turn = seam === null ? null : this.#timeline.at(seam - joint);
    if (seam === null || !turn) return;
    this.#begin({ turn, from: seam === turn.end ? null : seam - turn.base, joins: true });
  }

  close(): void {
    this.#closing.abort();
    this.#generation.abort();
  }

  async #open(): Promise<Spool> {
    const { tiers } = this;
    const { audio } = this.seat;
    const source = await openMediaSource(audio);
    const type = tiers.likely(this.#current.track)?.mimeType ?? '';
    const buffer = source.addSourceBuffer(type);
    source.duration = endless;
    return {
      audio,
      source,
      buffer,
      queue: new AppendQueue(buffer),
      timeline: this.#timeline,
      hub: this.hub,
      tiers: {
        choose: (track, ahead) => tiers.choose(track, ahead, this.#type),
        isTooSlow: (track, rendition, rate, ahead) => tiers.isTooSlow(track, rendition, rate, ahead),
        measured: (bytes, milliseconds) => tiers.measured(bytes, milliseconds),
      },
      following: ({ item }) => this.#following(item),
      type,
      changesType: this.#type === undefined,
      init: null,
      inits: new Map(),
    };
  }

  async #following(item: QueueItem): Promise<Next | null> {
    const next = item.key === this.#blocked ? null : await this.seat.following(item);
    return next && this.takes(next.track) ? next : null;
  }

  #restart(at: number): void {
    this.#pending = at;
    this.#begin({ turn: this.#current, from: at, joins: false });
  }

  #begin(start: FillStart): void {
    this.#generation.abort();
    this.#generation = new AbortController();
    this.#wound = null;
    const { signal } = this.#generation;
    this.#run(start, signal).catch((error) => {
      if (!signal.aborted) this.#failed(error);
    });
  }

  async #run(start: FillStart, signal: AbortSignal): Promise<void> {
    const { turn, from, joins } = start;
    const end = from === null ? (turn.end ?? turn.base) : turn.base + from;
    if (joins) this.#timeline.cut(turn, end);
    else this.#timeline.only(turn);
    const spool = await this.#spool;
    signal.throwIfAborted();
    const { audio, source, queue } = spool;
    // Behind the end of the source there is nothing to remove, and to ask for it is an error.
    await queue.clear(joins ? Math.min(end, source.duration) : 0).catch(() => {});
    await queue.do('duration', () => {
      if (source.readyState === 'open' && source.duration < endless) source.duration = endless;
    });
    signal.throwIfAborted();
    if (!joins) {
      this.#pending = null;
      this.#sent = end;
      if (audio.currentTime !== end) audio.currentTime = end;
    }
    const last = await fill(spool, start, signal);
    this.#wound = { turn: last, next: this.seat.followingKey(last.item) };
  }

  #sought(): void {
    const { audio } = this.seat;
    const { buffered, currentTime } = audio;
    // The element goes to where a generation begins as soon as there is something to go to.
    if (this.#pending !== null || (currentTime === this.#sent && buffered.length === 0)) return;
    this.#look();
    if (!rangeAt(buffered, currentTime)) this.#restart(Math.max(0, currentTime - this.#current.base));
  }

  /** Who is heard now, and in which form? Says when to look again. */
  #look(): number | null {
    if (this.#pending !== null) return null;
    const time = this.seat.audio.currentTime;
    const turn = this.#timeline.at(time);
    if (turn && turn !== this.#current) {
      this.#current = turn;
      this.seat.crossed(turn);
    }
    const rendition = this.#timeline.renditionAt(time);
    if (rendition && rendition !== this.#heard) this.seat.heard(rendition);
    this.#heard = rendition;
    return this.#current.end;
  }

  /** A rendition that cannot be had is not asked for again: the next tier takes its place from there on. */
  #failed(error: unknown): void {
    if (!(error instanceof RenditionFailed)) {
      this.#end({ kind: error instanceof TypeEnded ? 'broken-off' : 'unsupported' });
      return;
    }
    const { turn, rendition, cause } = error;
    const fault = parseFault(cause);
    const changed = fault?.code === 'track-changed' || fault?.code === 'range-not-satisfiable';
    const start = this.#goingOn(turn);
    if (changed && (turn !== this.#renewed?.turn || start.from !== this.#renewed.from)) {
      // A server that was started anew makes the same again, in another file: its segments must be asked for once more.
      this.#renewed = { turn, from: start.from };
      this.#begin(start);
      return;
    }
    if (rendition && !changed) this.tiers.refuse(turn.track, rendition);
    // Without a fault it was the buffer, which takes nothing more after it.
    if (rendition && !fault) this.#end({ kind: 'unsupported' });
    else if (!changed && this.tiers.likely(turn.track)) this.#begin(start);
    else if (turn !== this.#current) this.#block(turn);
    else if (changed) this.#end({ kind: 'changed' });
    else this.#end(fault ? { kind: 'unavailable', sentence: fault.sentence } : { kind: 'unsupported' });
  }

  /** From as far as the turn is there, if anything of it is. */
  #goingOn(turn: Turn): FillStart {
    const from = this.#timeline.reached(turn) - turn.base;
    if (this.#pending !== null || (turn === this.#current && from === 0)) return { turn, from: this.position, joins: false };
    return { turn, from, joins: true };
  }

  /** What is heard plays to its end; what should have followed is tried again, and told if need be, in its turn. */
  #block(failed: Turn): void {
    const before = this.#timeline.before(failed);
    if (!before) return;
    this.#blocked = before.item.key;
    this.#begin({ turn: before, from: null, joins: true });
  }

  /** The decoder stumbled over what is heard, or is about to be. */
  #undecodable(): void {
    const time = this.seat.audio.currentTime + decoded;
    const rendition = this.#timeline.renditionAt(time);
    const turn = this.#timeline.at(time);
    if (turn && rendition) this.tiers.refuse(turn.track, rendition);
    this.#end({ kind: 'unsupported' });
  }

  #end(failure: EngineFailure): void {
    if (this.#closing.signal.aborted) return;
    this.close();
    this.seat.failed(failure);
  }
}
