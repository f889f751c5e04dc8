import { ScoreError } from './errors.mjs';

/** What a part may be told, with what it does when it is not. */
const PART = {
  volume: 100, pan: 0, reverb: 50, chorus: 0, octave: 3, centre: 60, velocity: 0, gate: 0.96, strum: 0, jitter: 6, swell: 0,
};

function pairs(words, place) {
  return words.map((word) => {
    const match = /^([\w-]+)=(\S+)$/.exec(word);
    if (!match)
      throw new ScoreError(place, `"${word}" is not a setting; write one like volume=90`);
    return [match[1], match[2]];
  });
}

export function partSettings(words, place) {
  const settings = { ...PART };
  for (const [name, value] of pairs(words, place)) {
    if (!(name in PART))
      throw new ScoreError(place, `a part has no setting "${name}"; it has ${Object.keys(PART).join(', ')}`);
    if (!Number.isFinite(Number(value)))
      throw new ScoreError(place, `"${value}" is not a number for ${name}`);
    settings[name] = Number(value);
  }
  return settings;
}

/** Velocities of the written dynamics. */
const DYNAMICS = { pp: 40, p: 52, mp: 64, mf: 76, f: 90, ff: 104 };

function dynamics(value, place) {
  return value.split('>').map((name) => {
    if (!(name in DYNAMICS))
      throw new ScoreError(place, `"${name}" is not a dynamic; write one of ${Object.keys(DYNAMICS).join(', ')}`);
    return DYNAMICS[name];
  });
}

function ritardando(value, place) {
  const match = /^(\d+):(0\.\d+)$/.exec(value);
  if (!match)
    throw new ScoreError(place, `"${value}" is not a ritardando; write the bars and the last tempo, like 3:0.6`);
  return { bars: Number(match[1]), to: Number(match[2]) };
}

/** "dynamic=p>mf" goes from the first to the last across the section; "rit=3:0.6" slows its last three bars. */
export function sectionSettings(words, place) {
  const settings = { dynamic: [DYNAMICS.mf], rit: null, bars: null };
  for (const [name, value] of pairs(words, place)) {
    if (name === 'dynamic')
      settings.dynamic = dynamics(value, place);
    else if (name === 'rit')
      settings.rit = ritardando(value, place);
    else if (name === 'bars' && /^[1-9]\d*$/.test(value))
      settings.bars = Number(value);
    else
      throw new ScoreError(place, `a section has no setting "${name}=${value}"; it has bars, dynamic and rit`);
  }
  return settings;
}
