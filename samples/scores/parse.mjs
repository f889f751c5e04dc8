import { line, notes } from './bars.mjs';
import { ScoreError } from './errors.mjs';
import { PROGRAMS } from './instruments.mjs';
import { lyric } from './lyrics.mjs';
import { partSettings, sectionSettings } from './settings.mjs';
import { chord, meter, QUARTER } from './theory.mjs';

const HEADER = ['title', 'artist', 'composer', 'album', 'track', 'date', 'genre', 'file', 'quality', 'tempo', 'meter', 'tail'];
const REQUIRED = ['title', 'artist', 'album', 'track', 'genre', 'file', 'tempo', 'meter', 'tail'];

/** Reads a score; "file" is only for the messages of its errors. */
export function parse(text, file) {
  const score = { header: {}, parts: new Map(), patterns: new Map(), sections: new Map(), form: [] };
  let section = null;
  text.normalize('NFC').split('\n').forEach((raw, index) => {
    const place = { file, line: index + 1 };
    const content = raw.trim();
    if (!content || content.startsWith('#'))
      return;
    if (content.startsWith('>'))
      return addLyric(section, content.slice(1), place);
    const match = /^([\w -]+?):\s*(.*)$/.exec(content);
    if (!match)
      throw new ScoreError(place, `"${content}" is neither "name: value" nor a lyric line that begins with ">"`);
    const [words, value] = [match[1].split(' '), match[2]];
    if (words[0] === 'section')
      section = addSection(score, words, value, place);
    else if (words[0] === 'form' && words.length === 1)
      score.form = value.split(/\s+/).map((name) => known(score.sections, name, 'section', place));
    else if (section)
      addLine(score, section, match[1], value, place);
    else if (words[0] === 'part')
      addPart(score, words[1], value, place);
    else if (words[0] === 'pattern')
      addPattern(score, words[1], value, place);
    else
      addHeader(score, match[1], value, place);
  });
  complete(score, file);
  return score;
}

function known(map, name, kind, place) {
  if (!map.has(name))
    throw new ScoreError(place, `no ${kind} is called "${name}"; there are ${[...map.keys()].join(', ') || 'none'}`);
  return map.get(name);
}

function addHeader(score, name, value, place) {
  if (!HEADER.includes(name))
    throw new ScoreError(place, `the header has no "${name}"; it has ${HEADER.join(', ')}`);
  if (['tempo', 'tail', 'track'].includes(name) && !(Number(value) > 0))
    throw new ScoreError(place, `"${value}" is not a positive number for ${name}`);
  score.header[name] = value;
  if (name === 'meter')
    score.meter = meter(value, place);
}

function addPart(score, name, value, place) {
  const [instrument, ...words] = value.split(/\s+/);
  if (!(instrument in PROGRAMS))
    throw new ScoreError(place, `no instrument is called "${instrument}"; there are ${Object.keys(PROGRAMS).join(', ')}`);
  score.parts.set(name, { name, instrument, ...partSettings(words, place) });
}

function needMeter(score, place) {
  if (!score.meter)
    throw new ScoreError(place, 'the header must give the meter before this line');
  return score.meter;
}

function addPattern(score, name, value, place) {
  const { bar } = needMeter(score, place);
  const pattern = notes(value, place, undefined, true);
  if (pattern.total !== bar)
    throw new ScoreError(place, `pattern ${name} lasts ${pattern.total / QUARTER} quarters instead of ${bar / QUARTER}`);
  score.patterns.set(name, pattern);
}

function addSection(score, [, name, from, origin], value, place) {
  needMeter(score, place);
  const base = from === 'from' ? known(score.sections, origin, 'section', place) : null;
  const settings = sectionSettings(value.split(/\s+/).filter(Boolean), place);
  const bars = settings.bars ?? base?.bars;
  if (!bars)
    throw new ScoreError(place, `section ${name} must say how long it is: bars=8`);
  const section = { ...settings, name, place, bars, chords: base?.chords ?? [], lines: new Map(base?.lines), own: new Set() };
  score.sections.set(name, section);
  return section;
}

function addLine(score, section, name, value, place) {
  if (name !== 'chords')
    known(score.parts, name, 'part', place);
  const first = !section.own.has(name);
  section.own.add(name);
  if (name === 'chords')
    section.chords = [...(first ? [] : section.chords), ...chords(value, place, score.meter)];
  else {
    const before = first ? [] : section.lines.get(name);
    section.lines.set(name, [...before, nextLine(score, section, before, value, place)]);
    section.latest = { name, place };
  }
}

function chords(value, place, { bar, beat }) {
  return value.split('|').map((piece) => piece.trim()).filter(Boolean).map((piece) => {
    const names = piece.split(/\s+/);
    const beats = bar / beat;
    const late = Math.ceil(beats / 2) * beat;
    if (names.length > 2)
      throw new ScoreError(place, `bar "${piece}" has more than two chords`);
    return names.map((name, i) => ({ at: i * late, ...chord(name, place) }));
  });
}

function nextLine(score, section, before, value, place) {
  const { bar } = score.meter;
  const filled = before.reduce((sum, { upbeat, total }, i) => sum + total + (i ? upbeat : 0), 0);
  const missing = (bar - (filled % bar)) % bar;
  const used = Math.ceil(filled / bar);
  const found = line(value, place, { bar, bars: section.bars, used, patterns: score.patterns });
  if (before.length > 0 && found.upbeat !== missing) {
    const [has, needs] = [found.upbeat / QUARTER, missing / QUARTER];
    throw new ScoreError(place, `the upbeat lasts ${has} quarters where the line before left ${needs}`);
  }
  return { ...found, at: used * bar, place };
}

function addLyric(section, text, place) {
  if (!section?.latest)
    throw new ScoreError(place, 'a lyric line must stand under the notes it is sung to');
  const sung = section.lines.get(section.latest.name).at(-1);
  const words = lyric(text);
  const count = sung.notes.filter((note) => !note.rest).length;
  if (words.syllables !== count)
    throw new ScoreError(place, `"${words.text}" has ${words.syllables} syllables for ${count} notes`);
  sung.lyric = words.text;
}

function complete(score, file) {
  for (const name of REQUIRED) {
    if (!score.header[name])
      throw new ScoreError({ file, line: 1 }, `the header lacks "${name}"`);
  }
  if (score.form.length === 0)
    throw new ScoreError({ file, line: 1 }, 'the score lacks a form, the order of its sections');
  if (score.header.file.endsWith('.mp3') && !/^(V\d|\d+k)$/.test(score.header.quality ?? ''))
    throw new ScoreError({ file, line: 1 }, 'an MP3 needs a quality in the header: V2 or 160k, say');
  const { bar } = score.meter;
  for (const { name, place, bars, chords: harmony, lines } of score.sections.values()) {
    if (harmony.length !== bars)
      throw new ScoreError(place, `section ${name} has ${harmony.length} bars of chords instead of ${bars}`);
    for (const [part, list] of lines) {
      const last = list.at(-1);
      const filled = (last.at + last.total) / bar;
      if (filled !== bars)
        throw new ScoreError(last.place, `${part} fills ${filled} bars of section ${name} instead of ${bars}`);
    }
  }
}
