import { expect, test } from 'vitest';
import { Pages } from './pages';

/** A list of these numbers, which remembers what was fetched. */
function listOf(numbers: number[]) {
  const asked: number[] = [];
  const pages = new Pages<number>(async (skip, take) => {
    asked.push(skip);
    return { items: numbers.slice(skip, skip + take), total: numbers.length };
  });
  return { pages, asked, numbers };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('only the pages that are looked at are fetched, each once', async () => {
  const { pages, asked } = listOf(upTo(10_000));
  pages.want(0, 20);
  pages.want(4990, 5010);
  expect(await pages.at(5000)).toBe(5001);

  expect(asked).toEqual([0, 4900, 5000]);
  expect(pages.total).toBe(10_000);
  expect(pages.peek(4999)).toBe(5000);
  expect(pages.peek(200)).toBeNull();
});

test('past the ends there is nothing', async () => {
  const { pages } = listOf(upTo(3));
  expect(await pages.at(3)).toBeNull();
  expect(await pages.at(-1)).toBeNull();
});

test.each([0, 3, 100, 250, 300])('all %d items are given in their order', async (count) => {
  const { pages } = listOf(upTo(count));
  expect(await pages.all()).toEqual(upTo(count));
});

test('a page that could not be had is fetched anew', async () => {
  let fail = true;
  const pages = new Pages<number>(async () => {
    if (fail) throw new Error('cut');
    return { items: [1], total: 1 };
  });
  await expect(pages.at(0)).rejects.toThrow('cut');
  fail = false;
  expect(await pages.at(0)).toBe(1);
});

test('a renewed list shows what it had until the new items come', async () => {
  const { pages, numbers } = listOf(upTo(5));
  await pages.at(0);
  numbers.splice(0, 3);
  pages.renew();
  expect([pages.total, pages.peek(0), pages.peek(4)]).toEqual([5, 1, 5]);

  await pages.at(0);
  expect([pages.total, pages.peek(0), pages.peek(1), pages.peek(2)]).toEqual([2, 4, 5, null]);
});

test('an answer from before the renewal is not taken for a new one', async () => {
  const answers: ((items: number[]) => void)[] = [];
  const pages = new Pages<number>(
    () => new Promise((resolve) => answers.push((items) => resolve({ items, total: items.length }))),
  );
  const before = pages.at(0);
  pages.renew();
  const after = pages.at(0);
  answers[1]?.([7]);
  await after;
  answers[0]?.([1, 2]);
  await before;
  expect([pages.total, pages.peek(0), pages.peek(1)]).toEqual([1, 7, null]);
});
