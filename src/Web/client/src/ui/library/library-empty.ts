import { html, nothing, type TemplateResult } from 'lit';
import type { LibrarySnapshot } from '../../hub/contract';
import { type Kind, kinds, type Lists } from '../../library/library';
import type { Navigation } from '../navigation';
import { count } from './count';

const one: Record<Kind, string> = { albums: 'album', artists: 'artist', tracks: 'track' };

/** What is said where there is nothing to list: why, and what one can do. */
export function nothingOf(
  kind: Kind,
  query: string,
  lists: Lists,
  library: LibrarySnapshot | null,
  navigation: Navigation,
): TemplateResult {
  const elsewhere = kinds.filter((other) => lists[other].total > 0);
  if (query === '' && elsewhere.length === 0) return library?.scanning ? reading : noTracks;
  const others = elsewhere.map(
    (other) => html`
      <button class="pill" @click=${() => navigation.open({ kind: other })}>${count(lists[other].total, one[other])}</button>
    `,
  );
  return html`
    <p class="empty">
      ${query === '' ? html`<strong>No track names an ${one[kind]}.</strong>` : noMatch(kind, query, others.length > 0)}
    </p>
    ${others.length > 0 ? html`<p class="elsewhere">${others}</p>` : nothing}
  `;
}

const noMatch = (kind: Kind, query: string, elsewhere: boolean) =>
  elsewhere
    ? html`<strong>No ${one[kind]} matches “${query}”.</strong> But there is more to look through:`
    : html`<strong>Nothing matches “${query}”.</strong> Try fewer words, or a part of the title, artist or album.`;

const reading = html`<p class="empty"><strong>Your music is being read.</strong> What is found will appear here.</p>`;

const noTracks = html`
  <p class="empty"><strong>The library is empty.</strong> Start the server with <code>--Library:Root=PATH</code>.</p>
`;
