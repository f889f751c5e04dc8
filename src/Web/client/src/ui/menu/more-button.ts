import { html, type TemplateResult } from 'lit';
import { icons } from '../icons';

/** The button behind which is whatever else can be done with something. */
export function moreButton(name: string, open: (button: HTMLElement) => void): TemplateResult {
  const click = ({ currentTarget }: Event) => open(currentTarget as HTMLElement);
  return html`
    <button class="icon more" aria-label="More about ${name}" aria-haspopup="menu" @click=${click}>${icons.more}</button>
  `;
}
