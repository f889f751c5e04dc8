import { ScoreError } from './errors.mjs';
import { isDegree, length, pitch, QUARTER } from './theory.mjs';

const TOKEN = /^(!?)([^:!~]+)(?::([\d.]+))?(~?)$/;

function sound(text, place, inPattern) {
  if (text === 'r')
    return { rest: true };
  if (text === '*')
    return { chord: true };
  return {
    tones: text.split('+').map((tone) => (inPattern && isDegree(tone) ? { degree: tone } : { key: pitch(tone, place) })),
  };
}

/** The notes of one bar: "D4:4. E4:8 D4 E4", where a length holds until the next one. */
export function notes(text, place, state = { length: QUARTER }, inPattern = false) {
  let at = 0;
  const list = text.split(/\s+/).filter(Boolean).map((token) => {
    const match = TOKEN.exec(token);
    if (!match)
      throw new ScoreError(place, `"${token}" is not a note; write one like D4:4. or r:8`);
    if (match[3])
      state.length = length(match[3], place);
    const marks = { accent: match[1] === '!', tied: match[4] === '~' };
    const note = { at, length: state.length, ...marks, ...sound(match[2], place, inPattern) };
    at += note.length;
    return note;
  });
  return { list, total: at };
}

function repeated(text, place, bars, used) {
  const match = /^(R|@[\w-]+)(?:\*(\d*))?$/.exec(text);
  if (!match)
    return null;
  const count = match[2] === undefined ? 1 : match[2] === '' ? bars - used : Number(match[2]);
  return { what: match[1], count };
}

const sameTones = (a, b) => JSON.stringify(a?.tones) === JSON.stringify(b?.tones);

function joinTies(list, place) {
  const joined = [];
  for (const note of list) {
    const before = joined.at(-1);
    if (!before?.tied) {
      joined.push({ ...note });
      continue;
    }
    if (!sameTones(before, note))
      throw new ScoreError(place, 'a tie (~) needs the same note after it in the same line');
    before.length += note.length;
    before.tied = note.tied;
  }
  if (joined.at(-1)?.tied)
    throw new ScoreError(place, 'a tie (~) needs the same note after it in the same line');
  return joined;
}

/**
 * One line of a part, its notes counted from the line's first bar. What stands before "||" is the upbeat, which
 * sounds before that bar. "R" rests for a bar, "@name" plays a pattern, "*4" repeats either and "*" alone does so
 * to the section's end. The last bar may be short where the next line begins with the upbeat that fills it.
 */
export function line(text, place, { bar, bars, used, patterns }) {
  const [head, tail] = text.includes('||') ? text.split('||') : [null, text];
  const state = { length: QUARTER };
  const upbeat = head === null ? { list: [], total: 0 } : notes(head, place, state);
  const list = upbeat.list.map((note) => ({ ...note, at: note.at - upbeat.total }));
  let at = 0;
  const add = (found, total) => {
    list.push(...found.map((note) => ({ ...note, at: at + note.at })));
    at += total;
  };
  for (const piece of tail.split('|').map((part) => part.trim()).filter(Boolean)) {
    if (at % bar !== 0)
      throw new ScoreError(place, `the bar before "${piece}" is ${(bar - (at % bar)) / QUARTER} quarters short`);
    const whole = repeated(piece, place, bars, used + at / bar);
    const pattern = whole?.what.startsWith('@') ? patterns.get(whole.what.slice(1)) : { list: [] };
    if (!pattern)
      throw new ScoreError(place, `no pattern is called "${whole.what.slice(1)}"`);
    if (whole) {
      for (let i = 0; i < whole.count; i++)
        add(pattern.list, bar);
      continue;
    }
    const { list: found, total } = notes(piece, place, state);
    if (total > bar)
      throw new ScoreError(place, `bar "${piece}" lasts ${total / QUARTER} quarters instead of ${bar / QUARTER}`);
    add(found, total);
  }
  return { notes: joinTies(list, place), upbeat: upbeat.total, total: at };
}
