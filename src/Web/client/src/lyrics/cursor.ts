import type { LyricLineSnapshot } from '../hub/contract';

/**
 * Index of the line that is sung at `time`, or -1 before the first one. `hint` is the last answer: while a song plays, the
 * next answer is nearly always the same line or the one after it, and only a seek has to search.
 */
export function lineAt(lines: readonly Pick<LyricLineSnapshot, 'start'>[], time: number, hint = -1): number {
  if (holds(lines, hint, time)) return hint;
  if (holds(lines, hint + 1, time)) return hint + 1;

  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(lines, middle) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether `time` lies in line `index`; -1 stands for the time before the first line. */
function holds(lines: readonly Pick<LyricLineSnapshot, 'start'>[], index: number, time: number): boolean {
  if (index < -1 || index >= lines.length) return false;
  return startOf(lines, index) <= time && time < startOf(lines, index + 1);
}

function startOf(lines: readonly Pick<LyricLineSnapshot, 'start'>[], index: number): number {
  if (index < 0) return Number.NEGATIVE_INFINITY;
  return lines[index]?.start ?? Number.POSITIVE_INFINITY;
}
