import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styled } from '../styled';
import { heightOf, type Range, type Shape } from './rows';

export interface Row {
  readonly content: TemplateResult;
  /** What plays. */
  readonly current?: boolean;
  /** The same for the same thing when the list changes its order; without, each place is the same thing. */
  readonly key?: number;
  readonly kind?: string;
  /** Where it is drawn, in rows, if not at its place: it is being moved, or makes room. */
  readonly place?: number;
}

/**
 * Draws the items of a range at their places in a list that is as high as if all were there.
 * @param held An item that is drawn wherever it is, because someone holds it.
 */
export function drawRows(
  label: string,
  shape: Shape,
  { first, end }: Range,
  row: (index: number) => Row,
  held: number | null = null,
): TemplateResult {
  const { total, columns, rowHeight } = shape;
  const indexes = Array.from({ length: end - first }, (_, offset) => first + offset);
  if (held !== null && (held < first || held >= end)) indexes.push(held);
  const drawn = indexes.map((index) => ({ index, ...row(index) }));
  return html`
    <ul role="list" aria-label=${label} ${styled({ height: `${heightOf(shape)}px` })}>
      ${repeat(
        drawn,
        ({ index, key = index }) => key,
        ({ index, content, current, kind, key, place = Math.floor(index / columns) }) => html`
          <li
            class=${kind ?? nothing}
            aria-setsize=${total}
            aria-posinset=${index + 1}
            aria-current=${current ? 'page' : nothing}
            data-key=${key ?? nothing}
            ${styled({
              width: `${100 / columns}%`,
              transform: `translate(${(index % columns) * 100}%, ${place * rowHeight}px)`,
            })}
          >
            ${content}
          </li>
        `,
      )}
    </ul>
  `;
}

/** The place of something that has yet to come. */
export const bone: Row = { content: html`<span class="bone"></span>` };
