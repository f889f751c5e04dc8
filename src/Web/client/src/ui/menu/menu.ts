import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icons } from '../icons';
import { shared } from '../styles';
import { menuPlace } from './menu-place';
import { menuStyles } from './menu-styles';

export interface MenuItem {
  readonly label: string;
  /** A second line, quieter. */
  readonly detail?: string;
  /** Of an item that is one of several to choose from: whether it is the chosen one. */
  readonly checked?: boolean;
  readonly act: () => void;
}

export interface MenuGroup {
  /** What one chooses among these; a group of things to do needs none. */
  readonly heading?: string;
  readonly items: readonly MenuItem[];
}

/** Opens a menu at a button, or closes it if it is open there. There is one menu on the page. */
export function toggleMenu(button: HTMLElement, label: string, groups: readonly MenuGroup[]): void {
  const known = document.querySelector('byeol-menu');
  const menu = known ?? document.body.appendChild(new Menu());
  menu.toggle(button, label, groups);
}

/** A short list of things to do or to choose from, beside the button that opened it. */
@customElement('byeol-menu')
export class Menu extends LitElement {
  static override styles = [shared, menuStyles];

  @state() private label = '';
  @state() private groups: readonly MenuGroup[] = [];
  private button: HTMLElement | null = null;
  private listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.addEventListener('keydown', (event) => this.press(event));
  }

  toggle(button: HTMLElement, label: string, groups: readonly MenuGroup[]): void {
    const again = this.button === button;
    this.close(false);
    if (!again) void this.open(button, label, groups);
  }

  private async open(button: HTMLElement, label: string, groups: readonly MenuGroup[]): Promise<void> {
    Object.assign(this, { button, label, groups });
    button.ariaExpanded = 'true';
    await this.updateComplete;
    if (this.button !== button) return;
    this.showPopover();
    const { left, top } = menuPlace(button.getBoundingClientRect(), this.getBoundingClientRect(), {
      width: innerWidth,
      height: innerHeight,
    });
    this.style.setProperty('left', `${left}px`);
    this.style.setProperty('top', `${top}px`);
    (this.items.find((item) => item.ariaChecked === 'true') ?? this.items[0])?.focus();
    this.leaveWhenElsewhere();
  }

  private close(back: boolean): void {
    const { button } = this;
    if (!button) return;
    this.button = null;
    this.listening.abort();
    button.ariaExpanded = 'false';
    if (this.matches(':popover-open')) this.hidePopover();
    if (back) button.focus();
  }

  /** A press anywhere else, scrolling, or another size of the window: the menu has nothing to say any more. */
  private leaveWhenElsewhere(): void {
    this.listening = new AbortController();
    const options = { capture: true, signal: this.listening.signal };
    const elsewhere = (event: Event) => {
      const path = event.composedPath();
      if (!path.includes(this) && !(this.button && path.includes(this.button))) this.close(false);
    };
    document.addEventListener('pointerdown', elsewhere, options);
    document.addEventListener('scroll', elsewhere, options);
    addEventListener('resize', () => this.close(false), options);
  }

  private get items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('button')];
  }

  private press(event: KeyboardEvent): void {
    const { items } = this;
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close(true);
    else if (event.key === 'Enter' || event.key === ' ') items[at]?.click();
    else return;
    event.preventDefault();
  }

  private choose(item: MenuItem): void {
    this.close(true);
    item.act();
  }

  protected override render(): TemplateResult {
    return html`<div role="menu" aria-label=${this.label}>${this.groups.map((group) => this.group(group))}</div>`;
  }

  private group({ heading, items }: MenuGroup): TemplateResult {
    return html`
      <div role="group" aria-label=${heading ?? nothing}>
        ${heading ? html`<h2 aria-hidden="true">${heading}</h2>` : nothing} ${items.map((item) => this.item(item))}
      </div>
    `;
  }

  private item(item: MenuItem): TemplateResult {
    const { label, detail, checked } = item;
    return html`
      <button
        role=${checked === undefined ? 'menuitem' : 'menuitemradio'}
        aria-checked=${checked ?? nothing}
        tabindex="-1"
        @click=${() => this.choose(item)}
      >
        <span>${label}</span>
        ${detail ? html`<small>${detail}</small>` : nothing} ${checked ? icons.check : nothing}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-menu': Menu;
  }
}
