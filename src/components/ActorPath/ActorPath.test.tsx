import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ActorPath } from '.';

test('each step names its actor before the deed, in order', () => {
  const html = renderToStaticMarkup(
    <ActorPath
      steps={[
        { actor: 'you', text: 'Abre a jornada.', code: 'linkURL' },
        { actor: 'user', text: 'Autoriza.' },
        { actor: 'klavi', text: 'Entrega.' },
        { actor: 'bank', text: 'Responde.' },
      ]}
    />,
  );
  const steps = html.split('<li').slice(1);
  const read = steps.map((step) => [...step.matchAll(/>([^<>]+)</g)].map(([, text]) => text));
  expect(read).toEqual([
    ['Você', 'Abre a jornada.', 'linkURL'],
    ['Cliente final', 'Autoriza.'],
    ['klavi', 'Entrega.'],
    ['Banco', 'Responde.'],
  ]);
});
