// What stands in the library: every format, and what is hard about the files that people have.

/** @typedef {{ path: string, format: string, signal: object, tags: Record<string, string>, embedsCover?: boolean }} File */

const seconds = 5;

const byFormat = (number, name, format, more = {}) => ({
  path: `Formats/${String(number).padStart(2, '0')} ${name}`,
  format,
  signal: { seconds, hertz: 200 + 20 * number },
  tags: { title: name, artist: 'Byeol', album: 'Formats', track: String(number), date: '2024', genre: 'Test' },
  ...more,
});

const byScript = (number, path, format, title, artist, album) => ({
  path,
  format,
  signal: { seconds, hertz: 300 + 20 * number },
  tags: { title, artist, album, track: String(number) },
});

const byShape = (number, name, format, signal) => ({
  path: `Shapes/${name}`,
  format,
  signal: { seconds, ...signal },
  tags: { title: name, artist: 'Byeol', album: 'Shapes', track: String(number) },
});

/** @type {File[]} Without extensions: the format has it. */
export const good = [
  byFormat(1, 'MP3 of a constant bit rate', 'mp3', { embedsCover: true }),
  byFormat(2, 'MP3 of a variable bit rate', 'mp3Variable'),
  byFormat(3, 'FLAC', 'flac', { embedsCover: true }),
  byFormat(4, 'AAC in MP4', 'aacInMp4', { embedsCover: true }),
  byFormat(5, 'Apple Lossless', 'alac'),
  byFormat(6, 'AAC as a bare stream', 'adts'),
  byFormat(7, 'Ogg Vorbis', 'vorbis'),
  byFormat(8, 'Opus', 'opus', { signal: { seconds, rate: 48000 } }),
  byFormat(9, 'WebM', 'webm', { signal: { seconds, rate: 48000 } }),
  byFormat(10, 'WAV', 'wav'),
  byFormat(11, 'AIFF', 'aiff'),
  byFormat(12, 'Windows Media', 'wma'),
  byFormat(13, 'Monkeys Audio', 'ape'),
  byFormat(14, 'WavPack', 'wavPack'),

  byScript(1, '노래/01 밤하늘', 'mp3', '밤하늘의 별', '달빛 악단', '노래'),
  byScript(2, '歌/01 さくら', 'flac', '桜の歌 〜さくら〜', '東京カルテット', '歌'),
  byScript(3, 'أغاني/01', 'aacInMp4', 'ليلة القمر', 'فرقة النجوم', 'أغاني'),
  byScript(4, 'Emoji/🎻', 'vorbis', '🎻 Strings 👩‍👩‍👧‍👦', '🌟', '🏴‍☠️'),
  // Decomposed, as macOS writes names: 아리랑 in single letters, and an accent beside its e.
  { path: 'NFD/아리랑 Café'.normalize('NFD'), format: 'flac', signal: { seconds }, tags: {} },

  byShape(1, 'High resolution', 'flac24', { rate: 96000 }),
  byShape(2, 'One channel', 'flac', { channels: 1 }),
  byShape(3, 'Telephone', 'mp3', { rate: 8000, channels: 1 }),
];

/** A minute of it, to be repeated. */
export const long = { minutes: 180, ...byShape(4, 'Three hours', 'mp3Frames', { seconds: 60, rate: 8000, channels: 1 }) };

/** Files that pass for music and are none. */
export const letter = { path: 'Broken/Letter.mp3', text: 'Dear listener,\nthis is a letter, and no song.\n' };
export const nothing = { path: 'Broken/Nothing.flac', text: '' };
export const half = { path: 'Broken/Half.flac', of: 'FLAC' };
