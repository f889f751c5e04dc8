/** Height of a row in pixels; the token `--row` says the same. */
export const rowHeight = 64;

/** The shape of a list whose items all have one size, a number of them side by side. */
export interface Shape {
  readonly total: number;
  readonly rowHeight: number;
  readonly columns: number;
}

/** Items from `first` to before `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Pixels drawn beyond the visible part, so that scrolling by hand, by keyboard or by a screen reader meets no edge. */
const margin = 1_000;

/** Rows that come and go together: the list is drawn anew once in so many rows, not with each. */
const step = 8;

/**
 * The items to draw, of a list of which only the visible part exists.
 * @param top Pixels from the top of the list to the top of the visible part; negative when the list begins further down.
 */
export function itemsInView({ total, rowHeight, columns }: Shape, top: number, height: number): Range {
  const rows = Math.ceil(total / columns);
  const first = Math.floor(Math.max(0, top - margin) / rowHeight / step) * step;
  const end = Math.ceil(Math.max(0, top + height + margin) / rowHeight / step) * step;
  return { first: Math.min(first, rows) * columns, end: Math.min(end * columns, total) };
}

/** Pixels of the whole list. */
export function heightOf({ total, rowHeight, columns }: Shape): number {
  return Math.ceil(total / columns) * rowHeight;
}
