import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConnectionState } from '../hub/connection';
import type { MusicHub } from '../hub/music-hub';
import { Store } from '../state/store';
import type { EngineSeat } from './engine';
import { SrcEngine } from './src-engine';

/** An audio element as far as the engine sees it: setting the source forgets the position. */
class FakeAudio extends EventTarget {
  readyState = 0;
  error: MediaError | null = null;
  currentTime = 0;
  loads = 0;

  set src(_: string) {
    this.loads++;
    this.readyState = 0;
    this.currentTime = 0;
  }

  play = async () => {};

  /** As the element does it: a seek to what is not there leaves it with nothing to play. */
  seek(time: number) {
    this.currentTime = time;
    this.readyState = 1;
    this.dispatchEvent(new Event('seeking'));
  }

  hear(time: number) {
    this.currentTime = time;
    this.readyState = 4;
    this.dispatchEvent(new Event('timeupdate'));
  }
}

let audio: FakeAudio;
let line: Store<ConnectionState>;

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('HTMLMediaElement', { HAVE_CURRENT_DATA: 2, HAVE_FUTURE_DATA: 3 });
  audio = new FakeAudio();
  line = new Store<ConnectionState>('connected');
  const seat = { audio, track: { id: 1 }, at: 0, wanted: () => true, failed: () => {} };
  new SrcEngine(seat as unknown as EngineSeat, { state: line } as unknown as MusicHub);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('goes on after a cut where the sound stopped', () => {
  audio.hear(12);
  line.set('reconnecting');
  audio.readyState = 2;
  line.set('connected');
  expect([audio.loads, audio.currentTime]).toEqual([2, 12]);
});

test('keeps a seek to what had not arrived when the line was cut', () => {
  audio.hear(12);
  line.set('reconnecting');
  audio.seek(500);
  line.set('connected');
  expect([audio.loads, audio.currentTime]).toEqual([2, 500]);
});

test('keeps a seek that is made before anything is loaded', () => {
  line.set('reconnecting');
  audio.currentTime = 30;
  line.set('connected');
  expect([audio.loads, audio.currentTime]).toEqual([2, 30]);
});

test('leaves alone what plays on through a cut', () => {
  audio.hear(12);
  line.set('reconnecting');
  line.set('connected');
  expect(audio.loads).toBe(1);
});
