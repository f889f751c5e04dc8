import type { TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import type { Queue, QueueItem } from '../queue/queue';
import type { Preferences } from '../state/preferences';
import { setting } from '../state/setting';
import { type Readable, Store } from '../state/store';
import { type Span, spansWithin } from './buffered';
import { Deck } from './deck';
import { gainFactor } from './gain';
import { TierChooser } from './quality/tier-chooser';
import { shown, type TierShown } from './quality/tiers';
import type { Next } from './timeline/spool';
import { watchForSilence } from './silence';
import type { Volume } from './volume';

export interface PlayerState {
  /** What is selected, playing or not. */
  readonly track: TrackSnapshot | null;
  /** Its turn in the queue. */
  readonly item: QueueItem | null;
  /** What the listener wants; while the first bytes are on their way, nothing sounds yet though this is false. */
  readonly paused: boolean;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** The sound has stopped for want of bytes. */
  readonly waiting: boolean;
  /** What went wrong, for people; null when all is well. */
  readonly trouble: string | null;
  /** In which form it is heard; null before it is. */
  readonly tier: TierShown | null;
}

/** Tracks in a row that would not play, after which going on looks like a fault of something else than the tracks. */
const patience = 5;

/** Seconds of sound after which what went wrong before is no longer news. */
const troubleShown = 8;

/** Seconds into a track after which "previous" means its beginning. */
const restartAfter = 3;

/** Plays the queue through one `<audio>` element, whose own time is not that of the track: ask the player. */
export class Player {
  readonly #state = new Store<PlayerState>({
    track: null,
    item: null,
    paused: true,
    hasNext: false,
    hasPrevious: false,
    waiting: false,
    trouble: null,
    tier: null,
  });
  readonly quality;
  readonly gain;
  readonly #tiers: TierChooser;
  readonly #deck: Deck;
  #failures = 0;
  /** Whether the selected track turned out not to play. */
  #lost = false;
  /** The item that was asked for to be made ahead. */
  #prepared: number | null = null;
  /** What was selected last; its track may still be asked for. */
  #item: QueueItem | null = null;

  constructor(
    readonly audio: HTMLAudioElement,
    private readonly hub: MusicHub,
    private readonly queue: Queue,
    volume: Volume,
    preferences: Preferences,
    /** What there is to play when nothing was chosen. */
    private readonly everything: () => Promise<readonly number[]>,
  ) {
    this.quality = setting(preferences.quality, (quality) => (preferences.quality = quality));
    this.gain = setting(preferences.gain, (gain) => (preferences.gain = gain));
    this.#tiers = new TierChooser(this.quality, preferences);
    this.#deck = new Deck(audio, hub, this.#tiers, this.quality, {
      wanted: () => !this.#state.value.paused,
      opened: () => {
        // Pending until there is sound; the browser remembers that a click asked for it.
        if (!this.#state.value.paused) this.#sound();
      },
      following: (item) => this.#following(item),
      followingKey: (item) => queue.following(item.key, false)?.key ?? null,
      crossed: (next) => this.#crossed(next),
      heard: (rendition) => this.#state.patch({ tier: shown(rendition) }),
      renewed: (track) => this.#state.patch({ track }),
      lost: (track, sentence) => this.#giveUp(track.title, sentence),
    });
    this.#state.subscribe(({ track }) => volume.level(gainFactor(track?.replayGain ?? null, this.gain.value)));
    this.gain.subscribe((gain) => volume.level(gainFactor(this.#state.value.track?.replayGain ?? null, gain)));
    queue.state.subscribe(() => this.#queueChanged());
    watchForSilence(audio, (waiting) => this.#state.patch({ waiting: waiting && !this.#state.value.paused }));
    audio.addEventListener('ended', () => this.#ended());
    audio.addEventListener('play', () => this.#state.patch({ paused: false }));
    audio.addEventListener('pause', () => {
      // A headset that is unplugged pauses the element, and means it. The end of a track and an error pause it, too.
      if (!audio.ended && !audio.error) this.#state.patch({ paused: true });
    });
    audio.addEventListener('timeupdate', () => {
      if (audio.paused) return;
      const { position } = this;
      if (position > 0) this.#failures = 0;
      // Long enough to have read what went wrong before this track.
      if (position > troubleShown) this.#state.patch({ trouble: null });
    });
  }

  get state(): Readable<PlayerState> {
    return this.#state;
  }

  /** Seconds of the track that is heard. */
  get position(): number {
    return this.#deck.position;
  }

  /** Its length in seconds, as well as it is known now. */
  get duration(): number {
    return this.#deck.duration;
  }

  /** What of it has arrived, in its seconds. */
  get buffered(): Span[] {
    return spansWithin(this.audio.buffered, this.#deck.base, this.duration || Number.POSITIVE_INFINITY);
  }

  /**
   * Selects an item of the queue. It plays if `play` says so; else it is only made ready.
   * @param at Seconds.
   * @param known The track, where it is known already: then nothing needs to be asked.
   */
  start(item: QueueItem, play: boolean, at = 0, known?: TrackSnapshot): void {
    this.#item = item;
    this.#lost = false;
    this.queue.goTo(item.key);
    this.#state.patch({ paused: !play, trouble: play ? null : this.#state.value.trouble });
    if (known) this.#load({ item, track: known }, at);
    else void this.#ask(item, at);
  }

  /** Plays what is selected; with nothing selected, the queue from where it stands, or all that there is. */
  play(): void {
    const { item } = this.#state.value;
    if (!item || this.#lost) {
      // What did not play can perhaps be had by now.
      const first = item ?? this.queue.current ?? this.queue.state.value.items[0];
      if (first) this.start(first, true);
      else void this.#playEverything();
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
    this.#deck.seek(Math.max(0, Math.min(time, this.duration - 0.1)));
  }

  next(): void {
    const next = this.#item && this.queue.following(this.#item.key, true);
    if (next) this.start(next, !this.#state.value.paused);
  }

  previous(): void {
    const before = this.#item && this.queue.preceding(this.#item.key);
    if (this.position > restartAfter || !before) this.seek(0);
    else this.start(before, !this.#state.value.paused);
  }

  async #playEverything(): Promise<void> {
    const ids = await this.everything().catch(() => []);
    const first = this.#item ? null : this.queue.replace(ids, 0);
    if (first) this.start(first, true);
  }

  async #ask(item: QueueItem, at: number): Promise<void> {
    try {
      const track = await this.hub.getTrack(item.trackId);
      if (this.#item === item) this.#load({ item, track }, at);
    } catch (error) {
      if (this.#item === item) this.#giveUp(`Track ${item.trackId}`, parseFault(error)?.sentence ?? 'It could not be loaded.');
    }
  }

  #load(next: Next, at: number): void {
    this.#select(next);
    this.#state.patch({ tier: null });
    this.#deck.load(next, at);
    void this.#prepare(next.item);
  }

  #crossed(next: Next): void {
    this.#item = next.item;
    this.queue.goTo(next.item.key);
    this.#select(next);
    void this.#prepare(next.item);
  }

  #select({ item, track }: Next): void {
    this.#state.patch({ item, track, ...this.#neighbours(item) });
  }

  #neighbours({ key }: QueueItem): Pick<PlayerState, 'hasNext' | 'hasPrevious'> {
    return { hasNext: this.queue.following(key, true) !== null, hasPrevious: this.queue.preceding(key) !== null };
  }

  /** What comes after an item by itself; asked again when that has become another meanwhile. */
  async #following(item: QueueItem): Promise<Next | null> {
    for (;;) {
      const next = this.queue.following(item.key, false);
      if (!next) return null;
      const track = await this.hub.getTrack(next.trackId).catch(() => null);
      if (this.queue.following(item.key, false)?.key === next.key) return track && { item: next, track };
    }
  }

  /** Has what comes next made while this one plays, whenever that becomes another. */
  async #prepare(item: QueueItem): Promise<void> {
    const key = this.queue.following(item.key, false)?.key ?? null;
    if (key === this.#prepared) return;
    this.#prepared = key;
    const next = await this.#following(item);
    const rendition = next?.item.key === this.#prepared && this.quality.value !== 'original' && this.#tiers.likely(next.track);
    // Nothing is lost when it cannot: then it is made when it is asked for.
    if (rendition) await this.hub.prepareTrack(next.track.id, rendition.name).catch(() => {});
  }

  #queueChanged(): void {
    const item = this.#item;
    if (item) this.#state.patch(this.#neighbours(item));
    this.#deck.refresh();
    if (item) void this.#prepare(item);
    // Later: whoever makes another list the queue starts one of its items next.
    queueMicrotask(() => {
      if (item && item === this.#item && !this.queue.has(item.key)) this.#goOnWithout();
    });
  }

  /** The selected item was taken out of the queue. */
  #goOnWithout(): void {
    const { current } = this.queue;
    if (current) this.start(current, !this.#state.value.paused);
    else this.pause();
  }

  #ended(): void {
    const next = this.#item && this.queue.following(this.#item.key, false);
    if (next) this.start(next, true);
    else this.#state.patch({ paused: true });
  }

  #sound(): void {
    this.audio.play().catch((error: unknown) => {
      // AbortError: another track was opened meanwhile. NotAllowedError: the browser wants a click first.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#state.patch({ paused: true });
    });
  }

  /** Says what happened to which track, and goes on to the next one. */
  #giveUp(title: string, sentence: string): void {
    const next = this.#item && this.queue.following(this.#item.key, true);
    const goOn = !this.#state.value.paused && next && ++this.#failures < patience ? next : null;
    this.#lost = true;
    if (goOn) this.start(goOn, true);
    else this.#state.patch({ paused: true });
    this.#state.patch({ trouble: `“${title}” does not play. ${sentence}${goOn ? ' Going on to the next one.' : ''}` });
  }
}
