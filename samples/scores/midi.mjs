import { writeMidi } from 'midi-file';

import { DRUM_CHANNEL, PROGRAMS } from './instruments.mjs';
import { seconds } from './tempo.mjs';
import { QUARTER } from './theory.mjs';

const CONTROLLERS = { volume: 7, pan: 10, expression: 11, reverb: 91, chorus: 93 };
/** Long notes of a part with a swell grow and fall by this many steps of its expression. */
const SWELL_STEPS = 8;
const FULL = 127;

/** The performance as the bytes of a MIDI file; "only" keeps the one part it names. */
export function midi(performance, only) {
  const { tempo, end, length } = performance;
  const last = end + Math.ceil(((length - seconds(tempo, end)) * 1e6 * QUARTER) / tempo.at(-1).perQuarter);
  const conductor = tempo.map(({ tick, perQuarter }) => ({ tick, type: 'setTempo', microsecondsPerBeat: perQuarter }));
  const parts = performance.parts
    .map((played, i) => ({ ...played, channel: channelOf(played.part, i) }))
    .filter(({ part }) => !only || part.name === only)
    .map((played) => [...setUp(played), ...played.notes.flatMap((note) => sound(note, played))]);
  return Buffer.from(writeMidi({
    header: { format: 1, numTracks: parts.length + 1, ticksPerBeat: QUARTER },
    tracks: [conductor, ...parts].map((events) => deltas(events, last)),
  }));
}

const channelOf = (part, i) => (part.instrument === 'drums' ? DRUM_CHANNEL : i < DRUM_CHANNEL ? i : i + 1);

const control = (tick, channel, name, value) =>
  ({ tick, type: 'controller', channel, controllerType: CONTROLLERS[name], value: Math.round(value) });

function setUp({ part, channel }) {
  return [
    { tick: 0, type: 'trackName', text: part.name, meta: true },
    { tick: 0, type: 'programChange', channel, programNumber: PROGRAMS[part.instrument] },
    control(0, channel, 'volume', part.volume),
    control(0, channel, 'pan', Math.min(127, 64 + part.pan)),
    control(0, channel, 'reverb', part.reverb),
    control(0, channel, 'chorus', part.chorus),
    control(0, channel, 'expression', FULL - part.swell),
  ];
}

function sound({ tick, length, key, velocity }, { part, channel }) {
  const events = [
    { tick, type: 'noteOn', channel, noteNumber: key, velocity },
    { tick: tick + length, type: 'noteOff', channel, noteNumber: key, velocity: 0 },
  ];
  if (part.swell === 0 || length < 1.4 * QUARTER)
    return events;
  const curve = Array.from({ length: SWELL_STEPS }, (_, i) => {
    const through = i / (SWELL_STEPS - 1);
    const value = FULL - part.swell + part.swell * Math.sin(Math.PI * through) ** 1.5;
    return control(tick + Math.round(through * length * 0.95), channel, 'expression', value);
  });
  return [...events, ...curve];
}

/** Ends of notes go before beginnings at the same tick, else a repeated note would be cut as it begins. */
const RANK = { noteOff: 0, noteOn: 2 };

function deltas(events, last) {
  const sorted = [...events, { tick: last, type: 'endOfTrack', meta: true }]
    .map((event, i) => ({ event, i }))
    .sort((a, b) => a.event.tick - b.event.tick || (RANK[a.event.type] ?? 1) - (RANK[b.event.type] ?? 1) || a.i - b.i)
    .map(({ event }) => event);
  let before = 0;
  return sorted.map(({ tick, ...event }) => {
    const deltaTime = tick - before;
    before = tick;
    return { deltaTime, ...event };
  });
}
