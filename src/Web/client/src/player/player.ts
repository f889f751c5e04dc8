import { originalRendition, type TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import { type Readable, Store } from '../state/store';
import type { Engine, EngineFailure, EngineSeat } from './engine';
import { MseEngine } from './mse-engine';
import { type QueuePlace, step } from './play-queue';
import { SrcEngine } from './src-engine';

export interface PlayerState {
  /** What is selected, playing or not. */
  readonly track: TrackSnapshot | null;
  /** What the listener wants; while the first bytes are on their way, nothing sounds yet though this is false. */
  readonly paused: boolean;
  /** By which way the sound comes. */
  readonly way: Engine['name'] | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** What went wrong, for people; null when all is well. */
  readonly trouble: string | null;
}

/** Tracks in a row that would not play, after which going on looks like a fault of something else than the tracks. */
const patience = 5;

/** Seconds into a track after which "previous" means its beginning. */
const restartAfter = 3;

/** Plays a queue of tracks through one `<audio>` element. Time, volume and buffer are read from the element itself. */
export class Player {
  readonly #state = new Store<PlayerState>({
    track: null,
    paused: true,
    way: null,
    hasNext: false,
    hasPrevious: false,
    trouble: null,
  });
  #place: QueuePlace | null = null;
  #engine: Engine | null = null;
  #failures = 0;
  /** Counts what was selected, so that an answer that comes too late is not taken for the current one. */
  #selection = 0;

  constructor(
    readonly audio: HTMLAudioElement,
    private readonly hub: MusicHub,
  ) {
    audio.addEventListener('ended', () => void this.#move(1, true));
    audio.addEventListener('play', () => this.#state.patch({ paused: false }));
    // A headset that is unplugged pauses the element too; the end of a track does so just before it says that it ended.
    audio.addEventListener('pause', () => !audio.ended && this.#state.patch({ paused: true }));
    audio.addEventListener('timeupdate', () => {
      if (!audio.paused && audio.currentTime > 0) this.#failures = 0;
    });
  }

  get state(): Readable<PlayerState> {
    return this.#state;
  }

  /** Seconds, as well as they are known now. */
  get duration(): number {
    const { duration } = this.audio;
    return Number.isFinite(duration) && duration > 0 ? duration : (this.#state.value.track?.duration ?? 0);
  }

  /** Selects the track at a place. It plays if `play` says so; else it is only made ready. */
  select(track: TrackSnapshot, place: QueuePlace, play: boolean): void {
    this.#selection++;
    this.#place = place;
    this.#state.patch({
      track,
      paused: !play,
      hasNext: step(place, 1) !== null,
      hasPrevious: step(place, -1) !== null,
      trouble: play ? null : this.#state.value.trouble,
    });
    this.#open(track, 0, this.#takesThroughHub(track) ? 'hub' : 'http');
  }

  play(): void {
    if (!this.#state.value.track) return;
    this.#state.patch({ paused: false, trouble: null });
    this.audio.play().catch((error: unknown) => {
      // AbortError: another track was opened meanwhile. NotAllowedError: the browser wants a click first.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#state.patch({ paused: true });
    });
  }

  pause(): void {
    this.#state.patch({ paused: true });
    this.audio.pause();
  }

  toggle(): void {
    if (this.#state.value.paused) this.play();
    else this.pause();
  }

  /** Moves to a time. The very end is left out: there is nothing there to pull. */
  seek(time: number): void {
    if (!this.#state.value.track) return;
    this.audio.currentTime = Math.max(0, Math.min(time, this.duration - 0.1));
  }

  next(): Promise<void> {
    return this.#move(1, !this.#state.value.paused);
  }

  async previous(): Promise<void> {
    if (this.audio.currentTime > restartAfter || !this.#state.value.hasPrevious) this.seek(0);
    else await this.#move(-1, !this.#state.value.paused);
  }

  async #move(steps: 1 | -1, play: boolean): Promise<void> {
    const place = this.#place && step(this.#place, steps);
    const selection = this.#selection;
    const track = (await place?.list.at(place.index).catch(() => null)) ?? null;
    if (selection !== this.#selection) return;
    if (place && track) this.select(track, place, play);
    else this.#state.patch({ paused: true });
  }

  #takesThroughHub(track: TrackSnapshot): boolean {
    const original = track.renditions.find((rendition) => rendition.name === originalRendition);
    return original !== undefined && MseEngine.takes(original);
  }

  #open(track: TrackSnapshot, at: number, way: Engine['name']): void {
    this.#engine?.close();
    const seat: EngineSeat = { audio: this.audio, track, at, failed: (failure) => this.#failed(track, way, failure) };
    const original = track.renditions.find((rendition) => rendition.name === originalRendition);
    this.#engine = way === 'hub' && original ? new MseEngine(seat, this.hub, original) : new SrcEngine(seat, this.hub);
    this.#state.patch({ way });
    // Pending until there is sound; the browser remembers that a click asked for it.
    if (!this.#state.value.paused) this.play();
  }

  #failed(track: TrackSnapshot, way: Engine['name'], failure: EngineFailure): void {
    const at = this.audio.currentTime;
    if (failure.kind === 'changed') void this.#reopen(track, at);
    else if (failure.kind === 'unsupported' && way === 'hub') this.#open(track, at, 'http');
    else this.#giveUp(track, failure.kind === 'unavailable' ? failure.sentence : 'This browser cannot play it.');
  }

  /** The file is another one than before: the same song, most likely, so the listener stays where they were. */
  async #reopen(track: TrackSnapshot, at: number): Promise<void> {
    const selection = this.#selection;
    try {
      const fresh = await this.hub.getTrack(track.id);
      if (selection !== this.#selection) return;
      this.#state.patch({ track: fresh });
      this.#open(fresh, at, this.#takesThroughHub(fresh) ? 'hub' : 'http');
    } catch (error) {
      if (selection === this.#selection) this.#giveUp(track, parseFault(error)?.sentence ?? 'It could not be loaded.');
    }
  }

  /** Says what happened to which track, and goes on to the next one. */
  #giveUp(track: TrackSnapshot, sentence: string): void {
    const playing = !this.#state.value.paused;
    const goOn = playing && this.#state.value.hasNext && ++this.#failures < patience;
    this.#state.patch({ paused: true });
    const trouble = `“${track.title}” does not play. ${sentence}${goOn ? ' Going on to the next one.' : ''}`;
    if (goOn) void this.#move(1, true).then(() => this.#state.patch({ trouble }));
    else this.#state.patch({ trouble });
  }
}
