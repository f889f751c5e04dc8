import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { lrc, sung } from './scores/lrc.mjs';
import { lyric } from './scores/lyrics.mjs';
import { midi } from './scores/midi.mjs';
import { parse } from './scores/parse.mjs';
import { perform } from './scores/perform.mjs';
import { library, scores } from './scores/read.mjs';

const HEADER = `title: Test
artist: Traditional
album: Tests
track: 1
genre: Folk
file: test.flac
tempo: 60
meter: 3/4
tail: 2
part voice: oboe jitter=0
pattern pad: *:2.
`;

const SONG = `${HEADER}
section intro: bars=1
  chords: G
section verse: bars=2
  chords: G | D7
  voice: D4:4 || G4:2 A4:4 | B4:2 r:4
  > Oh sing a song
form: intro verse
`;

test('a line is stamped with its upbeat, after the breath before the first bar', () => {
  const score = parse(SONG, 'song.score');
  const performance = perform(score);
  assert.equal(lrc(score.header, performance), [
    '[ti:Test]', '[ar:Traditional]', '[al:Tests]', '[length:00:12]', '', '[00:02.50]Oh sing a song', '',
  ].join('\n'));
});

test('an interlude takes the words off the screen', () => {
  const score = parse(SONG.replace('form: intro verse', 'form: verse intro intro verse'), 'song.score');
  const stamps = lrc(score.header, perform(score)).split('\n').filter((row) => /^\[\d/.test(row));
  assert.deepEqual(stamps.map((row) => row.slice(10)), ['Oh sing a song', '', 'Oh sing a song']);
});

test('syllables are joined to words, and a held one is not written', () => {
  assert.deepEqual(lyric('아-리-랑-_ 고-_-개-_-로-_'), { syllables: 10, text: '아리랑 고개로' });
});

const MISTAKES = [
  ['a bar that is too long', 'G4:2 A4:4', 'G4:2 A4:2', /^song\.score:17: bar "G4:2 A4:2" lasts 4 quarters instead of 3$/],
  ['a bar that is too short', 'G4:2 A4:4', 'G4:2', /^song\.score:17: the bar before "B4:2 r:4" is 1 quarters short$/],
  ['a word too many', 'Oh sing a', 'Oh do sing a', /^song\.score:18: "Oh do sing a song" has 5 syllables for 4 notes$/],
  ['a pitch that is none', 'G4:2', 'H4:2', /^song\.score:17: "H4" is not a pitch/],
  ['a length that is none', 'G4:2', 'G4:3', /^song\.score:17: "3" is not a length/],
  ['a chord that is none', 'G | D7', 'G | X7', /^song\.score:16: "X7" is not a chord/],
  ['too few chords', 'G | D7', 'G', /^song\.score:15: section verse has 1 bars of chords instead of 2$/],
  ['an unknown part', 'voice: D4', 'viola: D4', /^song\.score:17: no part is called "viola"; there are voice$/],
  ['an unknown section', 'form: intro verse', 'form: intro chorus', /^song\.score:19: no section is called "chorus"/],
  ['an unknown instrument', 'oboe', 'kazoo', /^song\.score:10: no instrument is called "kazoo"/],
  ['an unknown setting', 'jitter=0', 'colour=1', /^song\.score:10: a part has no setting "colour"/],
  ['an unknown pattern', 'B4:2 r:4', '@pat', /^song\.score:17: no pattern is called "pat"$/],
  ['a pattern of the wrong length', 'pad: *:2.', 'pad: *:2', /^song\.score:11: pattern pad lasts 2 quarters instead of 3$/],
  ['a line that is nothing', 'form: intro verse', 'and so on', /^song\.score:19: "and so on" is neither/],
  ['a missing header', 'genre: Folk\n', '', /^song\.score:1: the header lacks "genre"$/],
];

for (const [what, from, to, message] of MISTAKES) {
  test(`${what} is told with its line`, () => {
    assert.throws(() => parse(SONG.replace(from, to), 'song.score'), { name: 'ScoreError', message });
  });
}

for (const { name, score, performance } of scores()) {
  test(`${name} yields the lyrics that lie beside its audio`, () => {
    const audio = join(library, score.header.file);
    const file = audio.replace(/\.\w+$/, '.lrc');
    const expected = lrc(score.header, performance);
    assert.ok(existsSync(audio));
    assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : null, expected);
  });

  test(`${name} lasts from one to three minutes, and each line of its song from three to eight seconds`, () => {
    assert.ok(performance.length >= 60 && performance.length <= 180);
    for (const { text, start, end } of sung(performance))
      assert.ok(end - start > 3 && end - start < 8, `"${text}" lasts ${(end - start).toFixed(1)} s`);
  });

  test(`${name} is played the same twice`, () => {
    assert.deepEqual(midi(perform(score)), midi(performance));
  });
}
