import type { Shape } from '../list/rows';

/** Pixels: the least width of a card with its gap, and what it has around and below its cover. As in album-list-styles.ts. */
const card = 150;
const gap = 16;
const words = 72;

/** Albums in as many columns as fit, two at least. */
export function albumShape(total: number, width: number): Shape {
  const columns = Math.max(2, Math.floor(width / card));
  return { total, columns, rowHeight: Math.round(width / columns) - gap + words };
}
