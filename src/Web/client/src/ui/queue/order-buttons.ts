import { html, type TemplateResult } from 'lit';
import type { Queue, Repeat } from '../../queue/queue';
import { icons } from '../icons';

/** Each press of Repeat goes on to the next of these. */
const next: Record<Repeat, Repeat> = { off: 'all', all: 'one', one: 'off' };

const named: Record<Repeat, string> = { off: 'Repeat: off', all: 'Repeat: all', one: 'Repeat: one' };

export function toggleShuffle(queue: Queue): void {
  queue.setShuffled(!queue.state.value.shuffled);
}

export function nextRepeat(queue: Queue): void {
  queue.setRepeat(next[queue.state.value.repeat]);
}

/** In which order the queue goes on. Whoever draws these watches the queue. */
export function orderButtons(queue: Queue): readonly [shuffle: TemplateResult, repeat: TemplateResult] {
  const { shuffled, repeat } = queue.state.value;
  const shuffle = html`
    <button class="icon" aria-label="Shuffle" aria-pressed=${shuffled} title="Shuffle" @click=${() => toggleShuffle(queue)}>
      ${icons.shuffle}
    </button>
  `;
  const name = named[repeat];
  const on = repeat === 'off' ? '' : 'on';
  const again = html`
    <button class="icon ${on}" aria-label=${name} title=${name} @click=${() => nextRepeat(queue)}>
      ${repeat === 'one' ? icons.repeatOne : icons.repeat}
    </button>
  `;
  return [shuffle, again];
}
