/** Height of a row in pixels; the token `--row` says the same. */
export const rowHeight = 64;

/** Rows drawn beyond the visible ones, so that scrolling by hand, by keyboard or by a screen reader meets no edge. */
const margin = 20;

/** The rows to draw, of a list of which only the visible part exists: from `first` to before `end`. */
export function rowsInView(scrollTop: number, height: number, total: number): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - margin);
  const end = Math.min(total, Math.ceil((scrollTop + height) / rowHeight) + margin);
  return { first: Math.min(first, total), end };
}
