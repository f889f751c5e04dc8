/** The instruments the scores may name, by their General MIDI programs. */
export const PROGRAMS = {
  piano: 0, celesta: 8, 'music-box': 10, 'church-organ': 19, 'nylon-guitar': 24, 'steel-guitar': 25,
  'acoustic-bass': 32, violin: 40, viola: 41, cello: 42, contrabass: 43, pizzicato: 45, harp: 46, timpani: 47,
  strings: 48, 'slow-strings': 49, choir: 52, horn: 60, oboe: 68, 'english-horn': 69, bassoon: 70, clarinet: 71,
  flute: 73, recorder: 74, shakuhachi: 77, koto: 107, fiddle: 110, taiko: 116, drums: 0,
};

/** General MIDI keeps this channel for percussion, whatever program it is given. */
export const DRUM_CHANNEL = 9;
