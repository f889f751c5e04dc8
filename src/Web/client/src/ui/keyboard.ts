import type { Player } from '../player/player';
import type { Volume } from '../player/volume';
import type { Queue } from '../queue/queue';
import type { Layout } from './layout';
import { nextRepeat, toggleShuffle } from './queue/order-buttons';
import { type Command, commandOf, type Focus } from './shortcuts';

/** Seconds that an arrow seeks, and the share of the volume that one changes. */
const seekStep = 5;
const volumeStep = 0.05;

/** Turns key presses into commands for the player and the page. */
export class Keyboard {
  /** Whether the focus was last moved by a pointer. Then it is a leftover of a click, and Space is not meant for it. */
  #pointed = false;

  constructor(
    private readonly player: Player,
    private readonly volume: Volume,
    private readonly queue: Queue,
    private readonly layout: Layout,
    private readonly focusSearch: () => void,
  ) {
    document.addEventListener('pointerdown', () => {
      this.#pointed = true;
    });
    document.addEventListener('keydown', (event) => this.#press(event));
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.#pointed = false;
    if (event.defaultPrevented) return;

    const target = event.composedPath()[0];
    const element = target instanceof HTMLElement ? target : document.body;
    const command = commandOf(event, this.#focusOf(element));
    if (!command) return;
    if (command === 'close') {
      if (!this.layout.closeTopmost()) element.blur();
      return;
    }
    event.preventDefault();
    // A held key repeats what moves by steps; a switch would flutter.
    if (event.repeat && !['back', 'forward', 'louder', 'softer'].includes(command)) return;
    // The browser presses a focused button when Space is let go, whatever was prevented before.
    if (command === 'toggle') element.blur();
    this.#commands[command]();
  }

  #focusOf(element: HTMLElement): Focus {
    if (element instanceof HTMLInputElement) {
      if (element.type !== 'range') return 'text';
      return element.ariaLabel === 'Volume' ? 'arrows' : 'page';
    }
    return element instanceof HTMLButtonElement && !this.#pointed ? 'button' : 'page';
  }

  readonly #commands: Record<Exclude<Command, 'close'>, () => void> = {
    toggle: () => this.player.toggle(),
    back: () => this.player.seek(this.player.position - seekStep),
    forward: () => this.player.seek(this.player.position + seekStep),
    previous: () => this.player.previous(),
    next: () => this.player.next(),
    louder: () => this.volume.change(volumeStep),
    softer: () => this.volume.change(-volumeStep),
    mute: () => this.volume.toggleMute(),
    words: () => this.layout.toggleWords(),
    queue: () => this.layout.toggleQueue(),
    shuffle: () => toggleShuffle(this.queue),
    repeat: () => nextRepeat(this.queue),
    search: () => this.focusSearch(),
    keys: () => this.layout.toggleKeys(),
  };
}
