import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PhaseNow } from './index';
import { Lane } from './Lane';

const html = renderToStaticMarkup(
  <PhaseNow number={2} answer="Leve quem decide." done="as dúvidas estão respondidas." last>
    <Lane who="business">prazos</Lane>
    <Lane who="frontend">telas</Lane>
  </PhaseNow>,
);

test('the answer comes before the lanes, and what ends the phase after them', () => {
  const places = ['Leve quem decide.', 'prazos', 'telas', 'as dúvidas estão respondidas.'].map((text) =>
    html.indexOf(text),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('every lane is a group named by its team and product', () => {
  const names = [...html.matchAll(/role="group" aria-labelledby="([^"]+)"/g)].map(([, id]) => {
    const head = new RegExp(`<p[^>]* id="${id}"[^>]*>(.*?)</p>`).exec(html)?.[1] ?? '';
    return head.replaceAll(/<[^>]+>/g, '');
  });
  expect(names).toEqual(['Negócio klavi Ki e klaaS', 'Front-end só klavi Ki']);
});

test('the last phase has the filled cube, which is decoration', () => {
  expect(html).toMatch(/<span class="cube filled" aria-hidden="true">2<\/span>/);
});
