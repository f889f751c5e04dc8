import { expect, test } from 'vitest';
import { trackWith } from '../hub/track.fixture';
import { TrackPages } from './track-pages';

const track = (id: number) => trackWith({ id });

/** A library with these ids, which remembers what was fetched. */
function libraryOf(ids: number[]) {
  const asked: number[] = [];
  const pages = new TrackPages(async (skip, take) => {
    asked.push(skip);
    return { items: ids.slice(skip, skip + take).map(track), total: ids.length };
  });
  return { pages, asked };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('only the pages that are looked at are fetched, each once', async () => {
  const { pages, asked } = libraryOf(upTo(10_000));
  pages.want(0, 20);
  pages.want(4990, 5010);
  expect((await pages.at(5000))?.id).toBe(5001);

  expect(asked).toEqual([0, 4900, 5000]);
  expect(pages.total).toBe(10_000);
  expect(pages.peek(4999)?.id).toBe(5000);
  expect(pages.peek(200)).toBeNull();
});

test('past the ends there is no track', async () => {
  const { pages } = libraryOf(upTo(3));
  expect(await pages.at(3)).toBeNull();
  expect(await pages.at(-1)).toBeNull();
});

test('a track is found by its id, in a library with gaps too', async () => {
  const { pages } = libraryOf(upTo(1000).filter((id) => id % 3 === 0));
  expect(await pages.indexOf(999)).toBe(332);
  expect(await pages.indexOf(3)).toBe(0);
  expect(await pages.indexOf(500)).toBeNull();
  expect(await pages.indexOf(5000)).toBeNull();
});

test('a page that could not be had is fetched anew', async () => {
  let fail = true;
  const pages = new TrackPages(async () => {
    if (fail) throw new Error('cut');
    return { items: [track(1)], total: 1 };
  });
  await expect(pages.at(0)).rejects.toThrow('cut');
  fail = false;
  expect((await pages.at(0))?.id).toBe(1);
});
