import type { RenditionSnapshot, TrackSnapshot } from '../../hub/contract';
import type { QueueItem } from '../../queue/queue';

/** A track of the queue in its place on the timeline. Seconds. */
export interface Turn {
  readonly item: QueueItem;
  readonly track: TrackSnapshot;
  /** Where its music begins. */
  readonly base: number;
  /** Where its music ends; null until all of it is there. */
  end: number | null;
  /** How long the music is, as soon as its samples have been counted; null before. */
  seconds: number | null;
}

/** From a time on, what is heard is of this rendition. */
interface Stretch {
  readonly from: number;
  readonly rendition: RenditionSnapshot;
}

/** Browsers round times to microseconds: this close to a boundary, one is past it. */
const rounding = 1e-3;

/** What has been put behind what: whose turn is heard at a time, and in which form. */
export class Timeline {
  #turns: Turn[] = [];
  #stretches: Stretch[] = [];
  /** Where segments end, in order: only there can one rendition join on to another to the sample. */
  #seams: number[] = [];

  /** Forgets all that was there and begins with one turn. */
  begin(item: QueueItem, track: TrackSnapshot): Turn {
    this.#turns = [];
    this.#stretches = [];
    this.#seams = [];
    return this.#add(item, track, 0);
  }

  /** Puts a turn behind the last one, which is all there. */
  join(item: QueueItem, track: TrackSnapshot): Turn {
    const end = this.#turns.at(-1)?.end;
    if (end == null) throw new Error('Nothing can follow a track whose end is not known.');
    return this.#add(item, track, end);
  }

  /** Whose turn it is at a time: before the first turn the first one's, behind the last the last one's. */
  at(time: number): Turn | null {
    return this.#turns.findLast((turn) => turn.base <= time + rounding) ?? this.#turns[0] ?? null;
  }

  /** The turn behind this one. */
  behind(turn: Turn): Turn | null {
    const place = this.#turns.indexOf(turn);
    return place < 0 ? null : (this.#turns[place + 1] ?? null);
  }

  /** The turn before this one. */
  before(turn: Turn): Turn | null {
    return this.#turns[this.#turns.indexOf(turn) - 1] ?? null;
  }

  /** The last turn that is as the queue has it, when those behind it are not; null when all are right. */
  lastRight(from: Turn, following: (turn: Turn) => number | null): Turn | null {
    let turn = from;
    for (let next = this.behind(turn); next; next = this.behind(turn)) {
      if (next.item.key !== following(turn)) return turn;
      turn = next;
    }
    return null;
  }

  /** Forgets what lies behind a time within a turn. */
  cut(turn: Turn, time: number): void {
    this.#turns = this.#turns.slice(0, this.#turns.indexOf(turn) + 1);
    this.#stretches = this.#stretches.filter(({ from }) => from < time);
    this.#seams = this.#seams.filter((seam) => seam <= time);
    if (turn.end !== null && time < turn.end) turn.end = null;
  }

  /** Forgets everything but where a turn has its place. */
  only(turn: Turn): void {
    this.#turns = [turn];
    this.#stretches = [];
    this.#seams = [];
    turn.end = null;
  }

  /** Forgets what ended before a time. */
  trim(time: number): void {
    this.#turns = this.#turns.filter(({ end }) => end === null || end > time);
    const first = this.#stretches.findLastIndex(({ from }) => from <= time);
    if (first > 0) this.#stretches = this.#stretches.slice(first);
    this.#seams = this.#seams.filter((seam) => seam > time);
  }

  /** From this time on it is this rendition. */
  mark(from: number, rendition: RenditionSnapshot): void {
    this.#stretches = [...this.#stretches.filter((stretch) => stretch.from < from), { from, rendition }];
  }

  renditionAt(time: number): RenditionSnapshot | null {
    const stretch = this.#stretches.findLast(({ from }) => from <= time + rounding) ?? this.#stretches[0];
    return stretch?.rendition ?? null;
  }

  /** A segment ends here, and all up to it is there. */
  sew(time: number): void {
    this.#seams.push(time);
  }

  /** The first end of a segment that is not before a time; null when none is there. */
  seamFrom(time: number): number | null {
    return this.#seams.find((seam) => seam >= time) ?? null;
  }

  /** Up to where a turn is there. */
  reached({ base }: Turn): number {
    return Math.max(base, this.#seams.at(-1) ?? base);
  }

  #add(item: QueueItem, track: TrackSnapshot, base: number): Turn {
    const turn: Turn = { item, track, base, end: null, seconds: null };
    this.#turns.push(turn);
    return turn;
  }
}
