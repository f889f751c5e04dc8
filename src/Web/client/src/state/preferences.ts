/** What is remembered between visits. A browser that refuses storage forgets, and nothing else. */
export class Preferences {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null) {}

  /** The page's own storage, where there is one: asking for it may throw. */
  static ofPage(): Preferences {
    try {
      return new Preferences(globalThis.localStorage);
    } catch {
      return new Preferences(null);
    }
  }

  get volume(): number {
    const volume = Number(this.#get('volume') ?? 1);
    return volume >= 0 && volume <= 1 ? volume : 1;
  }

  set volume(value: number) {
    this.#set('volume', String(value));
  }

  get muted(): boolean {
    return this.#get('muted') === 'true';
  }

  set muted(value: boolean) {
    this.#set('muted', String(value));
  }

  /** Null: as the system says. */
  get theme(): 'night' | 'paper' | null {
    const theme = this.#get('theme');
    return theme === 'night' || theme === 'paper' ? theme : null;
  }

  set theme(value: 'night' | 'paper') {
    this.#set('theme', value);
  }

  #get(key: string): string | null {
    return this.storage?.getItem(`byeol.${key}`) ?? null;
  }

  #set(key: string, value: string): void {
    try {
      this.storage?.setItem(`byeol.${key}`, value);
    } catch {
      // Full or forbidden: forgotten.
    }
  }
}
