import type { Preferences } from '../state/preferences';
import { type Readable, Store } from '../state/store';

export type ThemeName = 'night' | 'paper';

/** Night or paper: as the system says, until the listener chooses. The colours themselves are in tokens.css. */
export class Theme {
  readonly #name: Store<ThemeName>;

  constructor(
    private readonly preferences: Preferences,
    system = matchMedia('(prefers-color-scheme: light)'),
  ) {
    const systems = (): ThemeName => (system.matches ? 'paper' : 'night');
    this.#name = new Store(preferences.theme ?? systems());
    if (preferences.theme) this.#choose(preferences.theme);
    system.addEventListener('change', () => {
      if (preferences.theme === null) this.#name.set(systems());
    });
  }

  get name(): Readable<ThemeName> {
    return this.#name;
  }

  toggle(): void {
    const other = this.#name.value === 'night' ? 'paper' : 'night';
    this.preferences.theme = other;
    this.#choose(other);
  }

  #choose(name: ThemeName): void {
    document.documentElement.dataset.theme = name;
    this.#name.set(name);
  }
}
