export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a menu and its button, and at least between it and the edges of the window. */
const gap = 4;
const edge = 8;

/** Where a menu goes: below its button and flush with its right side; above where there is more room; never over the edges. */
export function menuPlace(button: Box, menu: Size, window: Size): { readonly left: number; readonly top: number } {
  const below = button.bottom + gap;
  const above = button.top - gap - menu.height;
  const fitsBelow = below + menu.height + edge <= window.height;
  const top = fitsBelow || above < edge ? below : above;
  const within = (place: number, size: number, all: number) => Math.max(edge, Math.min(place, all - size - edge));
  return {
    left: within(button.right - menu.width, menu.width, window.width),
    top: within(top, menu.height, window.height),
  };
}
