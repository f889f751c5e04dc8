import { html, type TemplateResult } from 'lit';
import type { TrackIds } from '../../library/track-ids';
import type { Jukebox } from '../../queue/jukebox';
import { icons } from '../icons';
import { addressOf, type View } from '../route';

/** The way back to where an album or artist stands among others. */
export function back(to: View, name: string): TemplateResult {
  return html`<a class="back" href=${addressOf(to)}>${icons.back}${name}</a>`;
}

/** What can be done with a whole list. */
export function whatToDo(jukebox: Jukebox, list: TrackIds): TemplateResult {
  return html`
    <div class="do">
      <button class="pill first" @click=${() => jukebox.play(list)}>${icons.play}Play</button>
      <button class="pill" @click=${() => jukebox.shuffle(list)}>${icons.shuffle}Shuffle</button>
      <button class="icon" aria-label="Play next" title="Play next" @click=${() => jukebox.addNext(list)}>
        ${icons.playNext}
      </button>
      <button class="icon" aria-label="Add to queue" title="Add to queue" @click=${() => jukebox.add(list)}>${icons.add}</button>
    </div>
  `;
}
