import { ScoreError } from './errors.mjs';

/** Ticks in a quarter note; divisible by 2, 3 and 5, so that every written length is a whole number. */
export const QUARTER = 480;

const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ALTER = { '': 0, '#': 1, b: -1 };

const pitchClass = (letter, alter) => (STEPS[letter] + ALTER[alter] + 12) % 12;

/** "F#4" as a MIDI key; C4 is the middle C, 60. */
export function pitch(text, place) {
  const match = /^([A-G])(#|b|)(-?\d)$/.exec(text);
  if (!match)
    throw new ScoreError(place, `"${text}" is not a pitch; write one like D4, F#5 or Bb3`);
  return STEPS[match[1]] + ALTER[match[2]] + 12 * (Number(match[3]) + 1);
}

/** "4." as ticks: a whole note is 1, a quarter 4, each dot adds half of what the one before added. */
export function length(text, place) {
  const match = /^(1|2|4|8|16|32)(\.{0,2})$/.exec(text);
  if (!match)
    throw new ScoreError(place, `"${text}" is not a length; write 1, 2, 4, 8, 16 or 32, dotted if need be`);
  const plain = (4 * QUARTER) / Number(match[1]);
  return plain * (2 - 0.5 ** match[2].length);
}

/** "9/8" as ticks in one bar and in one beat; compound meters are felt in dotted quarters. */
export function meter(text, place) {
  const match = /^(\d+)\/(2|4|8)$/.exec(text);
  if (!match)
    throw new ScoreError(place, `"${text}" is not a meter; write one like 3/4`);
  const [count, unit] = [Number(match[1]), Number(match[2])];
  const unitTicks = (4 * QUARTER) / unit;
  const compound = unit === 8 && count % 3 === 0;
  return { count, unit, bar: count * unitTicks, beat: compound ? 3 * unitTicks : unitTicks };
}

const QUALITIES = {
  '': [0, 4, 7], m: [0, 3, 7], 7: [0, 4, 7, 10], m7: [0, 3, 7, 10], maj7: [0, 4, 7, 11],
  sus4: [0, 5, 7], sus2: [0, 2, 7], 6: [0, 4, 7, 9], add9: [0, 4, 7, 14], 5: [0, 7], dim: [0, 3, 6],
};

/** "D7/F#" as a root, the tones above it and the bass. */
export function chord(text, place) {
  const match = /^([A-G])(#|b|)(maj7|m7|m|7|sus4|sus2|6|add9|5|dim|)(?:\/([A-G])(#|b|))?$/.exec(text);
  if (!match)
    throw new ScoreError(place, `"${text}" is not a chord; write one like G, Em7, Dsus4 or C/E`);
  const root = pitchClass(match[1], match[2]);
  return { root, tones: QUALITIES[match[3]], bass: match[4] ? pitchClass(match[4], match[5]) : root };
}

const DEGREES = { 1: 0, 3: 1, 5: 2, 7: 3 };

/**
 * The key of a chord degree as patterns write it: 1 3 5 7 in the part's octave, 8 10 12 14 an octave higher and
 * so on, "B" for the bass. A triad has no seventh and gives its root an octave up.
 */
export function degree(text, harmony, octave) {
  const floor = 12 * (octave + 1);
  if (text === 'B')
    return floor + harmony.bass;
  const number = Number(text) - 1;
  const tone = harmony.tones[DEGREES[(number % 7) + 1]] ?? 12;
  return floor + harmony.root + tone + 12 * Math.floor(number / 7);
}

export const isDegree = (text) => text === 'B' || DEGREES[((Number(text) - 1) % 7) + 1] !== undefined;

/** The chord with every tone within half an octave of the centre: neighbours share tones and move by steps. */
export function voicing(harmony, centre) {
  return [...new Set(harmony.tones.map((tone) => {
    const above = (((harmony.root + tone - centre + 6) % 12) + 12) % 12;
    return centre - 6 + above;
  }))].sort((a, b) => a - b);
}
