// How each format is made by ffmpeg from a signal, and what is special about it.

/** @typedef {{ extension: string, lossless?: boolean, args: string[] }} Format */

/** @type {Record<string, Format>} */
export const formats = {
  mp3: { extension: 'mp3', args: ['-c:a', 'libmp3lame', '-b:a', '128k', '-id3v2_version', '3'] },
  mp3Variable: { extension: 'mp3', args: ['-c:a', 'libmp3lame', '-q:a', '4', '-id3v2_version', '4'] },
  // Nothing but frames that stand alone, which may be written many times over.
  mp3Frames: { extension: 'mp3', args: ['-c:a', 'libmp3lame', '-b:a', '8k', '-reservoir', '0', '-write_xing', '0'] },
  flac: { extension: 'flac', lossless: true, args: ['-c:a', 'flac', '-sample_fmt', 's16'] },
  flac24: { extension: 'flac', lossless: true, args: ['-c:a', 'flac', '-sample_fmt', 's32', '-bits_per_raw_sample', '24'] },
  aacInMp4: { extension: 'm4a', args: ['-c:a', 'aac', '-b:a', '128k'] },
  alac: { extension: 'm4a', lossless: true, args: ['-c:a', 'alac', '-sample_fmt', 's16p'] },
  // The bare stream has no place for tags; ID3 before it is what players write and read.
  adts: { extension: 'aac', args: ['-c:a', 'aac', '-b:a', '128k', '-f', 'adts', '-write_id3v2', '1'] },
  vorbis: { extension: 'ogg', args: ['-c:a', 'libvorbis', '-q:a', '4'] },
  opus: { extension: 'opus', args: ['-c:a', 'libopus', '-b:a', '96k'] },
  webm: { extension: 'webm', args: ['-c:a', 'libopus', '-b:a', '96k'] },
  wav: { extension: 'wav', lossless: true, args: ['-c:a', 'pcm_s16le'] },
  aiff: { extension: 'aiff', lossless: true, args: ['-c:a', 'pcm_s16be', '-write_id3v2', '1'] },
  wma: { extension: 'wma', args: ['-c:a', 'wmav2', '-b:a', '128k'] },
  wavPack: { extension: 'wv', lossless: true, args: ['-c:a', 'wavpack', '-sample_fmt', 's16p'] },
  // ffmpeg reads it and does not write it: see ape.mjs.
  ape: { extension: 'ape', lossless: true, args: ['-c:a', 'pcm_s16le', '-f', 's16le'] },
};
