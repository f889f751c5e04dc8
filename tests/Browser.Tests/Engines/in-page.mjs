/** Puts into the page what finds and reads things there, as `inPage`. Runs in the page, alone: it can use nothing from outside. */
export function install() {
  const selectors = { button: 'button', slider: 'input[type=range]', region: 'section', searchbox: 'input[type=search]' };
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);

  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent.trim()).normalize();

  /** What is visible, by its role and name, as screen readers find it; also within components. */
  const allByRole = (role, matches) =>
    inside(document).filter(
      (element) => element.matches(`${selectors[role]}, [role=${role}]`) && matches(nameOf(element)) && element.checkVisibility(),
    );
  const byRole = (role, name) => allByRole(role, (own) => own === name.normalize())[0];

  const tierName = 'Quality: ';
  const audio = document.querySelector('#audio');
  const silences = [];
  for (const type of ['emptied', 'waiting', 'pause', 'ended', 'error'])
    audio.addEventListener(type, () => silences.push(`${type} at ${audio.currentTime.toFixed(3)}`));

  /** How many seconds more than what is heard now have arrived. */
  const arrivedAhead = () => {
    const { buffered, currentTime } = audio;
    const ends = Array.from({ length: buffered.length }, (_, i) => (buffered.start(i) <= currentTime ? buffered.end(i) : 0));
    return Math.max(0, ...ends) - currentTime;
  };

  /** What a listener sees, and what the audio element did that is no sound. Times are in seconds of the track. */
  const look = () => {
    const bar = byRole('slider', 'Seek');
    return {
      title: byRole('region', 'Now playing')?.querySelector('strong')?.textContent,
      tier: allByRole('button', (own) => own.startsWith(tierName))
        .map(nameOf)[0]
        ?.slice(tierName.length),
      position: bar?.valueAsNumber ?? 0,
      duration: Number(bar?.max ?? 0),
      sounds: !audio.paused && !audio.seeking && audio.readyState > 2 && byRole('button', 'Pause') !== undefined,
      trouble: allByRole('status', () => true)
        .map(nameOf)
        .join(' '),
      ahead: arrivedAhead(),
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

  /** Types into the search box. */
  const search = (words) => {
    const box = byRole('searchbox', 'Search');
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  /**
   * Does something, and tells after how many milliseconds a track sounded for it; null when it did not for long.
   * @param {string} wanted Its title.
   * @param {() => void} act
   * @param {number} patience In milliseconds.
   */
  const soundAfter = (wanted, act, patience) =>
    new Promise((resolve) => {
      const begun = performance.now();
      let from = null;
      // Only what plays after one of these can be due to what was done.
      const types = ['playing', 'seeked'];
      const mark = () => (from = look().title?.normalize() === wanted.normalize() ? audio.currentTime : null);
      types.forEach((type) => audio.addEventListener(type, mark));
      const wait = () => {
        const passed = performance.now() - begun;
        const sounds = from !== null && !audio.paused && !audio.seeking && audio.readyState > 2 && audio.currentTime > from;
        if (!sounds && passed < patience) return requestAnimationFrame(wait);
        types.forEach((type) => audio.removeEventListener(type, mark));
        resolve(sounds ? Math.round(passed) : null);
      };
      act();
      wait();
    });

  globalThis.inPage = { allByRole, byRole, look, search, seek, soundAfter };
}
