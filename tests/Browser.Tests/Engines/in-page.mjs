/** Puts into the page what finds and reads things there, as `inPage`. Runs in the page, alone: it can use nothing from outside. */
export function install() {
  const selectors = { button: 'button', slider: 'input[type=range]', region: 'section' };
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);

  /** What is visible, by its role and name, as screen readers find it; also within components. */
  const byRole = (role, name) =>
    inside(document).find(
      (element) =>
        element.matches(`${selectors[role]}, [role=${role}]`) &&
        (element.getAttribute('aria-label') ?? element.textContent.trim()) === name &&
        element.checkVisibility(),
    );

  const audio = document.querySelector('#audio');
  const silences = [];
  for (const type of ['emptied', 'waiting', 'pause', 'ended', 'error'])
    audio.addEventListener(type, () => silences.push(`${type} at ${audio.currentTime.toFixed(3)}`));

  /** What a listener sees, and what the audio element did that is no sound. Times are in seconds of the track. */
  const look = () => {
    const bar = byRole('slider', 'Seek');
    return {
      title: byRole('region', 'Now playing')?.querySelector('strong').textContent,
      position: bar?.valueAsNumber ?? 0,
      duration: Number(bar?.max ?? 0),
      sounds: !audio.paused && !audio.seeking && audio.readyState > 2 && byRole('button', 'Pause') !== undefined,
      source: audio.currentSrc,
      silences: [...silences],
    };
  };

  /** Takes the seek bar to a place and lets go. */
  const seek = (seconds) => {
    const bar = byRole('slider', 'Seek');
    bar.value = String(seconds);
    for (const type of ['input', 'change']) bar.dispatchEvent(new Event(type, { bubbles: true }));
  };

  globalThis.inPage = { byRole, look, seek };
}
