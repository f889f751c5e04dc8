import { describe, expect, test } from 'vitest';
import { fill, RenditionFailed, TypeEnded } from './fill';
import { FakeHub, FakeSpool, indexOf, nextOf } from './spool.fixture';

const never = new AbortController().signal;
const fault = new Error('An error occurred. HubException: media-refused: It is noise.');

describe('winding on', () => {
  test('puts one track behind the other, cut to the sample, and tells the end behind the last', async () => {
    const hub = new FakeHub({
      '1 high': [indexOf({ count: 2, samples: 3_500, isLast: true })],
      '2 high': [indexOf({ count: 1, samples: 1_700, isLast: true })],
    });
    const fake = new FakeSpool(hub, nextOf(1, 'high'), [nextOf(2, 'high')]);
    const last = await fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never);

    expect(fake.buffer.log).toEqual([
      'until 3.5',
      '10 at -0.02 from 0',
      '4000 at -0.02 from 0',
      'until 5.2',
      '2000 at 3.48 from 3.5',
      'end',
    ]);
    expect([last.item.key, last.base, last.end]).toEqual([2, 3.5, 5.2]);
  });

  test('goes on with the index as it grows, and cuts the end as soon as it is known', async () => {
    const hub = new FakeHub({
      '1 high': [indexOf({ count: 1 }), indexOf({ from: 2_000, count: 1, samples: 3_500, isLast: true })],
    });
    const fake = new FakeSpool(hub, nextOf(1, 'high'));
    await fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never);

    expect(hub.asked).toEqual(['1 high 0', '1 high 1.9805']);
    expect(fake.buffer.log).toEqual(['10 at -0.02 from 0', '2000 at -0.02 from 0', 'until 3.5', '2000 at -0.02 from 0', 'end']);
  });

  test('cuts the end off again when the last segment was not known to be the last', async () => {
    const hub = new FakeHub({ '1 high': [indexOf({ count: 2 }), indexOf({ count: 2, samples: 3_500, isLast: true })] });
    const fake = new FakeSpool(hub, nextOf(1, 'high'));
    const { end } = await fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never);
    expect(end).toBe(3.5);
    expect(fake.buffer.log).toContain('remove 3.5');
    expect(fake.buffer.log.filter((entry) => entry.startsWith('4000')).length).toBe(1);
  });

  test('joins another version on to what is there', async () => {
    const part = { version: 'part', origin: 1_980, initLength: 11 };
    const hub = new FakeHub({
      '1 high': [indexOf({ count: 1 }), { ...indexOf({ from: 2_000, count: 1, samples: 3_500, isLast: true }), ...part }],
    });
    const fake = new FakeSpool(hub, nextOf(1, 'high'));
    await fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never);
    expect(fake.buffer.log.slice(2)).toEqual(['until 3.5', '11 at 1.98 from 1.98', '2000 at 1.98 from 1.98', 'end']);
  });

  test('changes the tier at the end of a segment, with a lead-in that is not heard', async () => {
    const hub = new FakeHub({
      '1 high': [indexOf({ count: 1 }), indexOf({ from: 2_000, count: 1 })],
      '1 low': [indexOf({ count: 2, samples: 3_500, isLast: true })],
    });
    const fake = new FakeSpool(hub, nextOf(1, 'high', 'low'));
    fake.choose = ({ renditions }) => renditions[fake.timeline.reached(fake.first) < 1 ? 0 : 1] ?? null;
    await fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never);

    expect(hub.asked.at(-1)).toBe('1 low 1.88');
    expect(fake.buffer.log.slice(2)).toEqual([
      'audio/low',
      'until 3.5',
      '10 at -0.02 from 1.98',
      '4000 at -0.02 from 1.98',
      'end',
    ]);
    expect(fake.timeline.renditionAt(1.9)?.name).toBe('high');
    expect(fake.timeline.renditionAt(1.99)?.name).toBe('low');
  });

  test('goes on behind the end of a track that is all there', async () => {
    const hub = new FakeHub({ '2 high': [indexOf({ count: 1, samples: 1_700, isLast: true })] });
    const fake = new FakeSpool(hub, nextOf(1, 'high'), [nextOf(2, 'high')]);
    fake.first.end = 3.5;
    await fill(fake.spool, { turn: fake.first, from: null, joins: true }, never);
    expect(fake.buffer.log[2]).toBe('2000 at 3.48 from 3.5');
  });
});

describe('winding', () => {
  test('rests when thirty seconds are in hand, until they are fewer', async () => {
    const hub = new FakeHub({ '1 high': [indexOf({ count: 60, samples: 119_000, isLast: true })] });
    const fake = new FakeSpool(hub, nextOf(1, 'high'));
    const aborting = new AbortController();
    const winding = fill(fake.spool, { turn: fake.first, from: 0, joins: false }, aborting.signal);
    const pulled = () => fake.buffer.log.filter((entry) => / at /.test(entry)).length;
    await new Promise((resolve) => setTimeout(resolve));
    // 64 KiB are 33 of these segments.
    expect(pulled()).toBe(2);
    fake.hear(40);
    await winding;
    expect(pulled()).toBe(3);
    aborting.abort();
  });

  test('ends when something else is to follow', async () => {
    const hub = new FakeHub({ '1 high': [indexOf({ count: 60, samples: 119_000, isLast: true })] });
    const fake = new FakeSpool(hub, nextOf(1, 'high'));
    const aborting = new AbortController();
    const winding = fill(fake.spool, { turn: fake.first, from: 0, joins: false }, aborting.signal);
    await new Promise((resolve) => setTimeout(resolve));
    aborting.abort(new Error('another'));
    await expect(winding).rejects.toThrow('another');
    expect(fake.buffer.log).not.toContain('end');
  });

  test('says which rendition of which track could not be had', async () => {
    const fake = new FakeSpool(new FakeHub({ '1 high': [fault] }), nextOf(1, 'high'));
    const failure = await fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never).catch((error) => error);
    expect(failure).toBeInstanceOf(RenditionFailed);
    expect(failure).toMatchObject({ turn: fake.first, rendition: { name: 'high' }, cause: fault });
  });

  test('breaks off where another tier is needed and the buffer cannot take its type', async () => {
    const hub = new FakeHub({ '1 high': [indexOf({ count: 1 }), indexOf({ from: 2_000, count: 1 })] });
    const fake = new FakeSpool(hub, nextOf(1, 'high', 'low'));
    fake.changesType = false;
    fake.choose = ({ renditions }) => renditions[fake.timeline.reached(fake.first) < 1 ? 0 : 1] ?? null;
    const winding = fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never);
    await expect(winding).rejects.toBeInstanceOf(TypeEnded);
  });

  test('says so when none is left', async () => {
    const fake = new FakeSpool(new FakeHub({}), nextOf(1));
    const failure = await fill(fake.spool, { turn: fake.first, from: 0, joins: false }, never).catch((error) => error);
    expect(failure).toMatchObject({ turn: fake.first, rendition: null });
  });
});
