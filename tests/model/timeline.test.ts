import { expect, test } from 'vitest';
import { eventAnchor, oldestFirst, peopleIn, timelineAt } from '../../src/model/timeline.ts';

const event = (date: string, text = date) => ({ date, text, cite: 'a' });

test.each([
  ['2022-12-26', 'before'],
  ['2022-12', 'before'],
  ['2022', 'before'],
  ['2022-12-20/2023-01-02', 'before'],
  ['2022-12-27', 'since'],
  ['2023', 'since'],
])('an event of %s stands %s the marker of 26 December 2022', (date, side) => {
  const timeline = timelineAt([event(date)], '2022-12-26');
  expect(timeline[side === 'before' ? 'before' : 'since']).toHaveLength(1);
});

test('events stand oldest first, by the earliest day that they can mean', () => {
  const { before } = timelineAt(
    ['2022-03', '2022', '1960~', '2022-02-24'].map((date) => event(date)),
    '2022-12-26',
  );
  expect(before.map(({ date }) => date)).toEqual(['1960~', '2022', '2022-02-24', '2022-03']);
});

test('what the article tells of a date since then, the timeline leaves out', () => {
  const events = ['2022-12-20', '2022-12-30', '2023-03-20/2023-03-22', '2024'].map((date) => event(date));
  const outcome = ['2022-12-20', '2022-12-30', '2023-03-20/2023-03-22'].map((date) => event(date, 'told'));
  const { before, since } = timelineAt(events, '2022-12-26', outcome);
  expect([before, since].map((side) => side.map(({ date }) => date))).toEqual([['2022-12-20'], ['2024']]);
  expect(oldestFirst([...since, ...outcome].map(({ date }) => ({ date }))).at(-1)).toEqual({ date: '2024' });
});

test('another event of the same day stays: it rests on something else', () => {
  const { since } = timelineAt([event('2022-12-30')], '2022-12-26', [{ ...event('2022-12-30'), cite: ['b', 'c'] }]);
  expect(since).toHaveLength(1);
});

test('events of one date have anchors of their own', () => {
  const events = [event('2022-12-30', 'a'), event('2022-12-30', 'b'), event('1960~')];
  expect(events.map((_, index) => eventAnchor(events, index))).toEqual([
    'S-on-2022-12-30',
    'S-on-2022-12-30-2',
    'S-on-1960',
  ]);
});

test('people in events are those of each event, in their order', () => {
  expect(peopleIn([{ ...event('2022'), people: ['xi', 'putin'] }, event('2023')])).toEqual(['xi', 'putin']);
  expect(peopleIn(undefined)).toEqual([]);
});
