import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { midi } from './midi.mjs';
import { scores } from './read.mjs';
import { RATE, synthesise } from './render.mjs';
import { seconds } from './tempo.mjs';

/** Eight milliseconds: two periods of the lowest note anyone sings here. */
const WINDOW = Math.round(RATE * 0.008);
/** A note is heard to begin when it has a tenth of the strength that it reaches. */
const HEARD = 0.1;

/** The performance with nothing but the first note of each sung line, so that silence stands before each. */
function firstNotes(performance) {
  const starts = new Set(performance.lines.map(({ start }) => start));
  const parts = performance.parts.map(({ part, notes }) => ({
    part: { ...part, reverb: 0, chorus: 0 },
    notes: part.name === 'voice' ? notes.filter(({ tick }) => starts.has(tick)) : [],
  }));
  return { ...performance, parts };
}

function samples(waveFile) {
  const args = ['-v', 'error', '-i', waveFile, '-f', 'f32le', '-ac', '1', '-'];
  const { stdout } = spawnSync('ffmpeg', args, { maxBuffer: 2 ** 30 });
  return new Float32Array(stdout.buffer, stdout.byteOffset, stdout.length / 4);
}

const strength = (sound, from) => Math.hypot(...sound.subarray(from, from + WINDOW));

function heard(sound, from, to) {
  let loudest = 0;
  for (let at = from; at < to; at += WINDOW)
    loudest = Math.max(loudest, strength(sound, at));
  for (let at = from; at < to; at += 16) {
    if (strength(sound, at) >= HEARD * loudest)
      return (at + WINDOW / 2) / RATE;
  }
  return NaN;
}

const work = mkdtempSync(join(tmpdir(), 'byeol-onsets-'));
try {
  for (const { name, performance } of scores().filter((each) => each.performance.lines.length > 0)) {
    const [notes, wave] = [join(work, 'notes.mid'), join(work, 'voice.wav')];
    writeFileSync(notes, midi(firstNotes(performance), 'voice'));
    synthesise(notes, wave);
    const sound = samples(wave);
    const late = performance.lines.map(({ start }) => {
      const stamp = Math.round(seconds(performance.tempo, start) * 100) / 100;
      const from = Math.round((stamp - 0.15) * RATE);
      return 1000 * (heard(sound, from, from + Math.round(0.5 * RATE)) - stamp);
    });
    console.log(`${name}: ${late.map((each) => each.toFixed(0)).join(' ')} ms`);
  }
} finally {
  rmSync(work, { recursive: true });
}
