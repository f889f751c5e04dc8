import { seconds } from './tempo.mjs';

/** A pause between sung lines that is longer than this is an interlude and takes the words off the screen. */
const INTERLUDE = 4;

const two = (number) => String(number).padStart(2, '0');

function stamp(time) {
  const hundredths = Math.round(time * 100);
  return `[${two(Math.floor(hundredths / 6000))}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}]`;
}

/** When each line is sung, in seconds, and when it ends. */
export const sung = ({ lines, tempo }) =>
  lines.map(({ text, start, end }) => ({ text, start: seconds(tempo, start), end: seconds(tempo, end) }));

/** The lyrics file of a performance, or null when nobody sings. */
export function lrc(header, performance) {
  const lines = sung(performance);
  if (lines.length === 0)
    return null;
  const whole = Math.round(performance.length);
  const tags = [
    `[ti:${header.title}]`, `[ar:${header.artist}]`, `[al:${header.album}]`,
    `[length:${two(Math.floor(whole / 60))}:${two(whole % 60)}]`,
  ];
  const rows = lines.flatMap(({ text, start, end }, i) => {
    const next = lines[i + 1]?.start ?? performance.length;
    return [`${stamp(start)}${text}`, ...(next - end > INTERLUDE ? [stamp(end)] : [])];
  });
  return [...tags, '', ...rows, ''].join('\n').normalize('NFC');
}
