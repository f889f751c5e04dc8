import { beforeEach, describe, expect, test } from 'vitest';
import type { RenditionSnapshot } from '../../hub/contract';
import { trackWith } from '../../hub/track.fixture';
import { Timeline, type Turn } from './timeline';

const item = (key: number) => ({ key, trackId: key });
const track = (id: number) => trackWith({ id });
const rendition = (name: string): RenditionSnapshot => ({ name, mimeType: '', length: null, bitRate: null, version: name });

let timeline: Timeline;
let first: Turn;
let second: Turn;

beforeEach(() => {
  timeline = new Timeline();
  first = timeline.begin(item(1), track(1));
  first.end = 60.5;
  second = timeline.join(item(2), track(2));
});

describe('turns', () => {
  test('follow each other where the music ends', () => {
    expect([first.base, second.base]).toEqual([0, 60.5]);
    expect(timeline.behind(first)).toBe(second);
    expect(timeline.behind(second)).toBeNull();
    expect([timeline.before(second), timeline.before(first)]).toEqual([first, null]);
  });

  test('keep their place when everything else is forgotten', () => {
    timeline.only(second);
    expect([timeline.at(0), second.base, second.end]).toEqual([second, 60.5, null]);
  });

  test('are found by the time, rounded as browsers do', () => {
    expect(timeline.at(60.4)).toBe(first);
    expect(timeline.at(60.499999)).toBe(second);
    expect(timeline.at(1_000)).toBe(second);
    expect(timeline.at(-1)).toBe(first);
    expect(new Timeline().at(0)).toBeNull();
  });

  test('cannot follow what has no end yet', () => {
    expect(() => timeline.join(item(3), track(3))).toThrow('end');
  });

  test('that are no longer what follows are found', () => {
    second.end = 100;
    timeline.join(item(3), track(3));
    const queue =
      (...keys: number[]) =>
      (turn: Turn) =>
        keys[keys.indexOf(turn.item.key) + 1] ?? null;
    expect(timeline.lastRight(first, queue(1, 2, 3))).toBeNull();
    expect(timeline.lastRight(first, queue(1, 2))).toBe(second);
    expect(timeline.lastRight(first, queue(1, 3, 2))).toBe(first);
  });

  test('that were heard are forgotten', () => {
    timeline.trim(60);
    expect(timeline.at(0)).toBe(first);
    timeline.trim(61);
    expect(timeline.at(0)).toBe(second);
  });

  test('behind a cut are gone, and a track that was cut into has no end', () => {
    timeline.cut(first, 60.5);
    expect([timeline.at(70), first.end]).toEqual([first, 60.5]);
    timeline.cut(first, 30);
    expect(first.end).toBeNull();
  });
});

describe('renditions', () => {
  test('are heard from where they were put', () => {
    timeline.mark(0, rendition('high'));
    timeline.mark(20, rendition('lossless'));
    expect(timeline.renditionAt(19.9)?.name).toBe('high');
    expect(timeline.renditionAt(20)?.name).toBe('lossless');
    expect(timeline.renditionAt(500)?.name).toBe('lossless');
  });

  test('put over others take their place', () => {
    timeline.mark(0, rendition('high'));
    timeline.mark(20, rendition('lossless'));
    timeline.mark(10, rendition('low'));
    expect(timeline.renditionAt(25)?.name).toBe('low');
    timeline.cut(first, 5);
    expect(timeline.renditionAt(25)?.name).toBe('high');
  });

  test('that were heard are forgotten, the one that is heard is not', () => {
    timeline.mark(0, rendition('high'));
    timeline.mark(20, rendition('lossless'));
    timeline.trim(15);
    expect(timeline.renditionAt(16)?.name).toBe('high');
    timeline.trim(25);
    expect(timeline.renditionAt(16)?.name).toBe('lossless');
  });
});

describe('seams', () => {
  test('are where another rendition can join on', () => {
    for (const time of [2, 4, 6]) timeline.sew(time);
    expect([timeline.seamFrom(3), timeline.seamFrom(4), timeline.seamFrom(6.5)]).toEqual([4, 4, null]);
    expect([timeline.reached(first), timeline.reached(second)]).toEqual([6, 60.5]);
  });

  test('behind a cut are gone, as are those that were heard', () => {
    for (const time of [2, 4, 6]) timeline.sew(time);
    timeline.cut(first, 4);
    expect(timeline.seamFrom(0)).toBe(2);
    expect(timeline.seamFrom(5)).toBeNull();
    timeline.trim(3);
    expect(timeline.seamFrom(0)).toBe(4);
  });
});
