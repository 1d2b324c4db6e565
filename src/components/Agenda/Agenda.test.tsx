import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Agenda } from '.';
import { startOf } from './startOf';

const items = [
  { minutes: 10, title: 'Apresentações', who: 'todos', text: 'quem é quem' },
  { minutes: 25, title: 'Produto', who: 'PO', text: 'funções' },
  { minutes: 5, title: 'Próximos passos', who: 'PO', text: 'datas' },
];

test('an item starts when the ones before it are over', () => {
  expect(items.map((_, index) => startOf(items, index))).toEqual([0, 10, 35]);
});

test('times run on without a gap, and the bar keeps their proportion', () => {
  const html = renderToStaticMarkup(<Agenda items={items} />);
  expect([...html.matchAll(/>(\d+–\d+ min)</g)].map(([, time]) => time)).toEqual([
    '0–10 min',
    '10–35 min',
    '35–40 min',
  ]);
  expect([...html.matchAll(/flex-grow:(\d+)/g)].map(([, share]) => share)).toEqual(['10', '25', '5']);
});
