/**
 * The words under a line of melody: "-" parts the syllables of a word and "_" holds a syllable over one more
 * note, so that "아-리-랑-_" takes four notes and reads "아리랑".
 */
export function lyric(text) {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean).map((word) => word.split('-'));
  return {
    syllables: words.flat().length,
    text: words.map((word) => word.filter((syllable) => syllable !== '_').join('')).filter(Boolean).join(' '),
  };
}
