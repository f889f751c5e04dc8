import { jitter } from './random.mjs';
import { seconds, tempoMap } from './tempo.mjs';
import { degree, QUARTER, voicing } from './theory.mjs';

/** A breath before the first sound, so that no player swallows it while it opens the device. */
const LEAD = QUARTER / 2;

const clamp = (value, low, high) => Math.min(high, Math.max(low, Math.round(value)));

/** Plays the score as a person would: a list of sounding notes and of sung lines, both in ticks. */
export function perform(score) {
  const { bar } = score.meter;
  const spans = [];
  let start = LEAD;
  for (const section of score.form) {
    spans.push({ section, start, end: start + section.bars * bar, rit: section.rit, bar });
    start = spans.at(-1).end;
  }
  const tempo = tempoMap(spans, Number(score.header.tempo));
  const played = [...score.parts.values()].map((part) => playPart(score, part, spans));
  const length = seconds(tempo, start) + Number(score.header.tail);
  const lines = played.flatMap((each) => each.lines).sort((a, b) => a.start - b.start);
  return { tempo, end: start, length, parts: played, lines };
}

function playPart(score, part, spans) {
  const random = jitter(`${score.header.title} ${part.name}`);
  const notes = [];
  const lines = [];
  for (const span of spans) {
    for (const line of span.section.lines.get(part.name) ?? []) {
      const sounding = line.notes.filter((note) => !note.rest);
      const first = notes.length;
      sounding.forEach((note, i) => {
        const phrase = sounding.length > 1 ? i / (sounding.length - 1) : 0.5;
        notes.push(...playNote(note, { score, part, span, line, phrase, random }));
      });
      if (line.lyric)
        lines.push({ text: line.lyric, start: notes[first].tick, end: notes.at(-1).tick + notes.at(-1).length });
    }
  }
  notes.sort((a, b) => a.tick - b.tick || a.key - b.key);
  return { part, notes, lines };
}

function playNote(note, context) {
  const { part, span, line, random } = context;
  const at = line.at + note.at;
  const keys = keysOf(note, harmonyAt(span.section, at, span.bar), part);
  const late = random() * part.jitter;
  const velocity = loudness(note, at, context);
  return keys.map((key, i) => ({
    tick: Math.max(0, Math.round(span.start + at + late + i * part.strum)),
    length: Math.max(30, Math.round(note.length * part.gate - i * part.strum)),
    key,
    velocity: clamp(velocity + random() * 3, 15, 124),
  }));
}

function harmonyAt(section, at, bar) {
  const chords = section.chords[clamp(Math.floor(at / bar), 0, section.bars - 1)];
  return chords.findLast((chord) => chord.at <= Math.max(0, at) % bar) ?? chords[0];
}

function keysOf(note, harmony, part) {
  if (note.chord)
    return voicing(harmony, part.centre);
  return note.tones.map((tone) => tone.key ?? degree(tone.degree, harmony, part.octave));
}

/** The written dynamic, the weight of the beat, and the rise and fall that a phrase has when it is sung. */
function loudness(note, at, { score, part, span, phrase }) {
  const { dynamic, bars } = span.section;
  const { bar, beat } = score.meter;
  const through = Math.min(1, Math.max(0, at / (bars * bar)));
  const written = dynamic[0] + (dynamic.at(-1) - dynamic[0]) * through;
  const inBar = ((at % bar) + bar) % bar;
  const weight = inBar === 0 ? 5 : inBar % beat === 0 ? 1 : -4;
  const arc = 8 * Math.sin(Math.PI * Math.min(1, phrase * 0.9 + 0.1)) - 4;
  return written + part.velocity + weight + arc + (note.accent ? 12 : 0);
}
