import { coverAddress } from '../library/cover';
import type { Player } from '../player/player';
import { colourOf, type Rgb } from './cover-colour';

/** Pixels a side to which a cover is shrunk to find its colour. */
const side = 16;

/** Gives the page the colour of the cover of what plays. How much of it the words bear, tokens.css says. */
export class Tint {
  #shown: string | null = null;

  constructor(
    player: Player,
    private readonly root: HTMLElement = document.documentElement,
  ) {
    player.state.subscribe(({ track }) => {
      const address = track && coverAddress({ trackId: track.id, version: track.cover }, 'small');
      if (address !== this.#shown) void this.#show(address);
    });
  }

  async #show(address: string | null): Promise<void> {
    this.#shown = address;
    // Without a picture, or without one that can be read, the page looks as it always does.
    const colour = address ? await colourAt(address).catch(() => null) : null;
    if (address !== this.#shown) return;
    if (colour) this.root.style.setProperty('--cover-colour', `rgb(${colour.join(' ')})`);
    this.root.toggleAttribute('data-tinted', colour !== null);
  }
}

async function colourAt(address: string): Promise<Rgb | null> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, side, side);
  return context ? colourOf(context.getImageData(0, 0, side, side).data) : null;
}
