/** Milliseconds of waiting for bytes before it is said. */
const silence = 1_000;

/** A line that is too slow is worth a word only when it keeps the listener waiting; the start of a track never is. */
export function watchForSilence(audio: HTMLAudioElement, say: (waiting: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    say(false);
  };
  audio.addEventListener('waiting', () => {
    clearTimeout(timer);
    timer = setTimeout(() => say(true), silence);
  });
  for (const event of ['playing', 'pause', 'emptied', 'error']) audio.addEventListener(event, settle);
}
