import type { TrackSnapshot } from '../hub/contract';
import type { MusicHub } from '../hub/music-hub';
import { type Readable, Store } from '../state/store';
import { Deck } from './deck';
import { type QueuePlace, step, type TrackList } from './play-queue';

export interface PlayerState {
  /** What is selected, playing or not. */
  readonly track: TrackSnapshot | null;
  /** Where it stands in which list. */
  readonly place: QueuePlace | null;
  /** What the listener wants; while the first bytes are on their way, nothing sounds yet though this is false. */
  readonly paused: boolean;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** The sound has stopped for want of bytes. */
  readonly waiting: boolean;
  /** What went wrong, for people; null when all is well. */
  readonly trouble: string | null;
}

/** Tracks in a row that would not play, after which going on looks like a fault of something else than the tracks. */
const patience = 5;

/** Milliseconds of waiting for bytes before it is said. */
const silence = 1_000;

/** Seconds of sound after which what went wrong before is no longer news. */
const troubleShown = 8;

/** Seconds into a track after which "previous" means its beginning. */
const restartAfter = 3;

/** Plays a queue of tracks through one `<audio>` element. Time, volume and buffer are read from the element itself. */
export class Player {
  readonly #state = new Store<PlayerState>({
    track: null,
    place: null,
    paused: true,
    hasNext: false,
    hasPrevious: false,
    waiting: false,
    trouble: null,
  });
  readonly #deck: Deck;
  #failures = 0;
  /** Whether the selected track turned out not to play. */
  #lost = false;
  /** Counts what was selected, so that an answer that comes too late is not taken for the current one. */
  #selection = 0;

  constructor(
    readonly audio: HTMLAudioElement,
    hub: MusicHub,
    private readonly all: TrackList,
  ) {
    this.#deck = new Deck(audio, hub, {
      wanted: () => !this.#state.value.paused,
      opened: () => {
        // Pending until there is sound; the browser remembers that a click asked for it.
        if (!this.#state.value.paused) this.#sound();
      },
      renewed: (track) => this.#state.patch({ track }),
      lost: (track, sentence) => this.#giveUp(track, sentence),
    });
    this.#watchForSilence();
    audio.addEventListener('ended', () => void this.#move(1, true));
    audio.addEventListener('play', () => this.#state.patch({ paused: false }));
    audio.addEventListener('pause', () => {
      // A headset that is unplugged pauses the element, and means it. The end of a track and an error pause it, too.
      if (!audio.ended && !audio.error) this.#state.patch({ paused: true });
    });
    audio.addEventListener('timeupdate', () => {
      if (audio.paused) return;
      if (audio.currentTime > 0) this.#failures = 0;
      // Long enough to have read what went wrong before this track.
      if (audio.currentTime > troubleShown) this.#state.patch({ trouble: null });
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
    this.#lost = false;
    this.#state.patch({
      track,
      place,
      paused: !play,
      hasNext: step(place, 1) !== null,
      hasPrevious: step(place, -1) !== null,
      trouble: play ? null : this.#state.value.trouble,
    });
    this.#deck.load(track);
  }

  /** Plays what is selected; with nothing selected, all that there is, from its beginning. */
  play(): void {
    const { track, place } = this.#state.value;
    if (!track || !place) {
      void this.#go({ list: this.all, index: 0 }, true);
      return;
    }
    if (this.#lost) {
      // Perhaps it can be had by now.
      this.select(track, place, true);
      return;
    }
    this.#state.patch({ paused: false, trouble: null });
    this.#sound();
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

  #move(steps: 1 | -1, play: boolean): Promise<void> {
    const from = this.#state.value.place;
    return this.#go(from && step(from, steps), play);
  }

  async #go(place: QueuePlace | null, play: boolean): Promise<void> {
    const selection = this.#selection;
    const track = (await place?.list.at(place.index).catch(() => null)) ?? null;
    if (selection !== this.#selection) return;
    if (place && track) this.select(track, place, play);
    else this.#state.patch({ paused: true });
  }

  #sound(): void {
    this.audio.play().catch((error: unknown) => {
      // AbortError: another track was opened meanwhile. NotAllowedError: the browser wants a click first.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#state.patch({ paused: true });
    });
  }

  /** Says what happened to which track, and goes on to the next one. */
  #giveUp(track: TrackSnapshot, sentence: string): void {
    const { paused, hasNext } = this.#state.value;
    const goOn = !paused && hasNext && ++this.#failures < patience;
    this.#lost = true;
    this.#state.patch({ paused: true });
    const trouble = `“${track.title}” does not play. ${sentence}${goOn ? ' Going on to the next one.' : ''}`;
    if (goOn) void this.#move(1, true).then(() => this.#state.patch({ trouble }));
    else this.#state.patch({ trouble });
  }

  /** A line that is too slow is worth a word only when it keeps the listener waiting; the start of a track never is. */
  #watchForSilence(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      this.#state.patch({ waiting: false });
    };
    this.audio.addEventListener('waiting', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#state.patch({ waiting: !this.#state.value.paused }), silence);
    });
    for (const event of ['playing', 'pause', 'emptied', 'error']) this.audio.addEventListener(event, settle);
  }
}
