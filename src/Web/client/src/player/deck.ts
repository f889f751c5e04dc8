import type { RenditionSnapshot, TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import type { QueueItem } from '../queue/queue';
import type { Readable } from '../state/store';
import type { Engine, EngineFailure, EngineSeat } from './engine';
import { HlsEngine, masterAddress } from './hls-engine';
import { MseEngine } from './mse-engine';
import type { TierChooser } from './quality/tier-chooser';
import { madeOf, nearest, originalOf, type Quality } from './quality/tiers';
import { SrcEngine } from './src-engine';
import type { Next } from './timeline/spool';
import { TimelineEngine } from './timeline/timeline-engine';
import { meansOf, type Way, waysOf } from './ways';

/** Whom a deck asks what follows, and tells what becomes of its track. */
export interface DeckOwner {
  /** Whether the listener wants it to play. */
  wanted(): boolean;
  /** An engine has taken the track over; what plays must be told to play again. */
  opened(): void;
  /** What comes after an item by itself. */
  following(item: QueueItem): Promise<Next | null>;
  followingKey(item: QueueItem): number | null;
  /** The next track is heard now, joined on to the one before. */
  crossed(next: Next): void;
  /** What is heard is of this rendition. */
  heard(rendition: RenditionSnapshot): void;
  /** The file was replaced while it played; this is the track as it is now. */
  renewed(track: TrackSnapshot): void;
  /** The track cannot be played; the sentence is for people. */
  lost(track: TrackSnapshot, sentence: string): void;
}

/**
 * Holds what is heard and sees to it that it sounds if it can at all: by the best way that there is, else by the next, and
 * anew when its file was replaced.
 */
export class Deck {
  #engine: Engine | null = null;
  #on: Next | null = null;
  /** The ways that have not been tried with this track. */
  #ways: Way[] = [];
  /** What the server said of the way that should have been. */
  #sentence: string | null = null;
  /** Counts what was put on, so that an answer that comes too late is not taken for the current one. */
  #loads = 0;

  constructor(
    private readonly audio: HTMLAudioElement,
    private readonly hub: MusicHub,
    private readonly tiers: TierChooser,
    private readonly quality: Readable<Quality>,
    private readonly owner: DeckOwner,
  ) {
    quality.subscribe(() => this.#requality());
    hub.carriesSound.subscribe(() => this.#linked());
  }

  /** Seconds of the track; 0 when nothing is on. */
  get position(): number {
    return this.#timeline?.position ?? this.audio.currentTime;
  }

  /** Where on the element's time the track begins. */
  get base(): number {
    return this.#timeline?.base ?? 0;
  }

  /** Length of the track in seconds, as well as it is known now. */
  get duration(): number {
    const { duration } = this.audio;
    const own = Number.isFinite(duration) && duration > 0 ? duration : null;
    return (this.#timeline ? this.#timeline.seconds : own) ?? this.#on?.track.duration ?? 0;
  }

  load(next: Next, at = 0): void {
    this.#sentence = null;
    this.#on = next;
    this.#ways = this.#waysOf(next.track);
    this.#open(next, at);
  }

  seek(seconds: number): void {
    if (this.#timeline) this.#timeline.seek(seconds);
    else this.audio.currentTime = seconds;
  }

  /** The queue has changed. */
  refresh(): void {
    this.#timeline?.refresh();
  }

  get #timeline(): TimelineEngine | null {
    return this.#engine instanceof TimelineEngine ? this.#engine : null;
  }

  #open(next: Next, at: number): void {
    this.#loads++;
    const [way = 'http'] = this.#ways;
    if (way === 'timeline' && this.#timeline?.suits(next.track)) this.#timeline.jump(next, at);
    else {
      this.#engine?.close();
      this.#engine = way === 'timeline' ? this.#timelineOf(next, at) : this.#single(next.track, at, way);
    }
    // The playlist for browsers names only the one that all of them play.
    const whole = way === 'native' ? nearest(madeOf(next.track), 'high') : originalOf(next.track);
    if (way !== 'timeline' && way !== 'hls' && whole) this.owner.heard(whole);
    this.owner.opened();
  }

  #single(track: TrackSnapshot, at: number, way: Way): Engine {
    const failed = (failure: EngineFailure) => this.#failed(failure);
    const seat: EngineSeat = { audio: this.audio, track, at, wanted: () => this.owner.wanted(), failed };
    const original = originalOf(track);
    if (way === 'hub' && original) return new MseEngine(seat, this.hub, original);
    if (way === 'hls') return new HlsEngine(seat, this.hub, this.tiers, this.quality, (rendition) => this.owner.heard(rendition));
    return new SrcEngine(seat, this.hub, way === 'native' ? masterAddress(track.id) : undefined);
  }

  #timelineOf(next: Next, at: number): TimelineEngine {
    const seat = {
      audio: this.audio,
      following: async (item: QueueItem) => {
        const following = await this.owner.following(item);
        return following && this.#joins(following.track) ? following : null;
      },
      followingKey: (item: QueueItem) => this.owner.followingKey(item),
      crossed: (crossed: Next) => {
        this.#on = crossed;
        this.#sentence = null;
        this.#ways = this.#waysOf(crossed.track);
        this.owner.crossed(crossed);
      },
      heard: (rendition: RenditionSnapshot) => this.owner.heard(rendition),
      failed: (failure: EngineFailure) => this.#failed(failure),
    };
    return new TimelineEngine(seat, this.hub, this.tiers, next, at);
  }

  #joins(track: TrackSnapshot): boolean {
    return this.#waysOf(track)[0] === 'timeline';
  }

  #waysOf(track: TrackSnapshot): Way[] {
    return waysOf(track, this.quality.value, this.tiers, meansOf(this.audio, this.hub.carriesSound.value));
  }

  /** It is known now that there is no WebSocket, or that there is one again: what waits for one that does not come goes another way. */
  #linked(): void {
    const pulls = this.#ways[0] === 'timeline' || this.#ways[0] === 'hub';
    if (this.#on && pulls && !this.hub.carriesSound.value) this.load(this.#on, this.position);
  }

  /** Of the made renditions another one is taken as it goes; to the original and back it is another way. */
  #requality(): void {
    const { position } = this;
    const on = this.#on;
    if (!on) return;
    if (this.#timeline && this.#joins(on.track)) {
      if (!this.#timeline.suits(on.track)) return this.load(on, position);
      this.#timeline.requality();
      this.#timeline.refresh();
    } else if (this.#waysOf(on.track)[0] !== this.#ways[0]) this.load(on, position);
  }

  #failed(failure: EngineFailure): void {
    const { position } = this;
    const on = this.#on;
    if (!on) return;
    if (failure.kind === 'changed') {
      void this.#renew(on, position);
      return;
    }
    if (failure.kind === 'unavailable') this.#sentence ??= failure.sentence;
    // The timeline stays a way as long as it has a tier to try.
    const again = this.#ways[0] === 'timeline' && this.tiers.likely(on.track) !== null;
    const whole = this.#ways[0] === 'hub' && failure.kind === 'unavailable';
    // What cannot be had through the hub cannot be had over HTTP.
    if (!again) this.#ways = this.#ways.slice(1).filter((way) => !whole || way !== 'http');
    this.#engine?.close();
    this.#engine = null;
    if (this.#ways.length > 0) this.#open(on, position);
    else this.owner.lost(on.track, this.#sentence ?? 'This browser cannot play it.');
  }

  /** The file is another one than before: the same song, most likely, so the listener stays where they were. */
  async #renew({ item, track }: Next, at: number): Promise<void> {
    const loads = this.#loads;
    try {
      const fresh = await this.hub.getTrack(track.id);
      if (loads !== this.#loads) return;
      // To try the same version again would be to ask for ever.
      if (originalOf(fresh)?.version === originalOf(track)?.version) {
        this.owner.lost(track, 'Its file has changed, and the server does not know the new one yet.');
        return;
      }
      this.owner.renewed(fresh);
      this.load({ item, track: fresh }, at);
    } catch (error) {
      if (loads === this.#loads) this.owner.lost(track, parseFault(error)?.sentence ?? 'It could not be loaded.');
    }
  }
}
