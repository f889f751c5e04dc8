import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true"><path d=${path}></path></svg>`;

const drawn = (path: string): TemplateResult =>
  html`<svg
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.9"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path}></path>
  </svg>`;

const repeat = 'M4 11V9.5A2.5 2.5 0 0 1 6.5 7H19M16.5 4.5 19 7l-2.5 2.5M20 13v1.5a2.5 2.5 0 0 1-2.5 2.5H5M7.5 14.5 5 17l2.5 2.5';

export const icons = {
  play: icon('M8 5.1v13.8a.7.7 0 0 0 1.1.6l10.2-6.9a.7.7 0 0 0 0-1.2L9.1 4.5A.7.7 0 0 0 8 5.1z'),
  pause: icon('M7 5h3.2v14H7zm6.8 0H17v14h-3.2z'),
  next: icon('M6 5.6v12.8a.6.6 0 0 0 1 .5l8-6.4V19h2V5h-2v6.5L7 5.1a.6.6 0 0 0-1 .5z'),
  previous: icon('M18 5.6v12.8a.6.6 0 0 1-1 .5l-8-6.4V19H7V5h2v6.5l8-6.4a.6.6 0 0 1 1 .5z'),
  sound: icon('M4 9.5v5h3.2l4.8 4V5.5l-4.8 4zm11.2-1.6a5.4 5.4 0 0 1 0 8.2l1.2 1.4a7.3 7.3 0 0 0 0-11z'),
  silence: icon(
    'M4 9.5v5h3.2l4.8 4V5.5l-4.8 4zm16.6.3-1.4-1.4-2.1 2.1L15 8.4l-1.4 1.4 2.1 2.2-2.1 2.1 1.4 1.4 2.1-2.1 2.1 2.1 1.4-1.4-2.1-2.1z',
  ),
  words: icon('M4 9V4h5v2H6v3zm11-5h5v5h-2V6h-3zM4 15h2v3h3v2H4zm14 0h2v5h-5v-2h3zM8 9.5h8v1.8H8zm0 3.4h5v1.8H8z'),
  moon: icon('M20 14.6A8.5 8.5 0 0 1 9.4 4 8.5 8.5 0 1 0 20 14.6z'),
  sun: icon(
    'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11 2h2v3h-2zm0 17h2v3h-2zM2 11h3v2H2zm17 0h3v2h-3zM4.2 5.6l1.4-1.4 2.1 2.1-1.4 1.4zm12.1 12.1 1.4-1.4 2.1 2.1-1.4 1.4zM4.2 18.4l2.1-2.1 1.4 1.4-2.1 2.1zM16.3 6.3l2.1-2.1 1.4 1.4-2.1 2.1z',
  ),
  list: icon('M4 6h16v2H4zm0 5h16v2H4zm0 5h10v2H4z'),
  close: icon('m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z'),
  search: icon(
    'M10.5 4a6.5 6.5 0 1 0 4 11.6l4.4 4.4 1.4-1.4-4.4-4.4A6.5 6.5 0 0 0 10.5 4zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  ),
  more: icon(
    'M6 10.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zm6 0a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zm6 0a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  ),
  shuffle: drawn('M3 7h3.4l8.8 10H20M3 17h3.4l2.5-2.8M12.8 9.7 15.2 7H20M17.5 4.5 20 7l-2.5 2.5M17.5 14.5 20 17l-2.5 2.5'),
  repeat: drawn(repeat),
  repeatOne: drawn(`${repeat}M11 11l1.4-1v4`),
  queue: drawn('M4 6h16M4 11h9M4 16h7M15.5 12.5v7l5.5-3.5z'),
  add: drawn('M4 6h16M4 11h10M4 16h6M17 13v7M13.5 16.5h7'),
  playNext: drawn('M4 6h7M4 11.5h16M4 17h16M15 2.5v6l5-3z'),
  back: drawn('M14.5 5.5 8 12l6.5 6.5'),
  grip: drawn('M6 9.5h12M6 14.5h12'),
  check: drawn('m5 12.5 4.5 4.5L19 7'),
  warning: drawn('M12 4.5 3.5 19h17zM12 10v4M12 16.6v.1'),
  star: icon('m12 2.6 2.8 6.1 6.6.7-4.9 4.5 1.4 6.5-5.9-3.3-5.9 3.3 1.4-6.5-4.9-4.5 6.6-.7z'),
};
