import { QUARTER } from './theory.mjs';

const MICROSECONDS = 60e6;

/** The changes of tempo, as ticks and as the whole microseconds a MIDI file can say. */
export function tempoMap(spans, quartersPerMinute) {
  const at = (tick, factor) => ({ tick, perQuarter: Math.round(MICROSECONDS / (quartersPerMinute * factor)) });
  const map = [at(0, 1)];
  for (const { start, end, rit, bar } of spans) {
    if (map.at(-1).perQuarter !== at(0, 1).perQuarter)
      map.push(at(start, 1));
    if (!rit)
      continue;
    const from = end - rit.bars * bar;
    const step = QUARTER / 2;
    const steps = (end - from) / step;
    for (let i = 1; i <= steps; i++)
      map.push(at(from + (i - 1) * step, 1 - (1 - rit.to) * (i / steps) ** 1.5));
  }
  return map;
}

/** When a tick sounds, in seconds. */
export function seconds(map, tick) {
  let total = 0;
  map.forEach(({ tick: from, perQuarter }, i) => {
    const to = Math.min(tick, map[i + 1]?.tick ?? tick);
    if (to > from)
      total += ((to - from) / QUARTER) * perQuarter;
  });
  return total / 1e6;
}
