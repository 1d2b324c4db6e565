import { expect, it } from 'vitest';
import { createTokenDrawer } from './createTokenDrawer';

const create = () => createTokenDrawer(['accessToken', 'linkToken']);

it('puts tokens away and takes them out again', () => {
  const drawer = create();
  expect(drawer.putAway('producao', '{"accessToken":"eyJ.a","expireIn":1800}')).toBe(
    '{"accessToken":"{{accessToken_1}}","expireIn":1800}',
  );
  expect(drawer.takeOut('producao', 'Bearer {{accessToken_1}}')).toBe('Bearer eyJ.a');
});

it('finds them wherever they are, each by its own handle', () => {
  const drawer = create();
  const text = drawer.putAway(
    'producao',
    '\ufeff{"data":[{"linkToken":"a"},{"linkToken":"b"}],"linkToken":"a"}',
  );
  expect(JSON.parse(text)).toEqual({
    data: [{ linkToken: '{{linkToken_1}}' }, { linkToken: '{{linkToken_2}}' }],
    linkToken: '{{linkToken_1}}',
  });
  expect(drawer.list('producao')).toEqual([
    { name: 'linkToken_1', value: 'a' },
    { name: 'linkToken_2', value: 'b' },
  ]);
});

it.each(['{"n": 12345678901234567890}', '{"token_type":"Bearer"}', 'accessToken', '', '{"accessToken":1}'])(
  'leaves %j as it is',
  (text) => {
    expect(create().putAway('producao', text)).toBe(text);
  },
);

it('knows no handle of another environment, nor one that it never gave', () => {
  const drawer = create();
  drawer.putAway('producao', '{"accessToken":"eyJ.a"}');
  expect(drawer.takeOut('homologacao', 'Bearer {{accessToken_1}}')).toBeUndefined();
  expect(drawer.takeOut('producao', 'Bearer {{accessToken_2}}')).toBeUndefined();
  expect(drawer.takeOut('producao', 'Bearer eyJ.own')).toBe('Bearer eyJ.own');
});

it('holds what is new when there is too much', () => {
  const drawer = create();
  for (let index = 1; index <= 201; index++) drawer.putAway('producao', `{"linkToken":"t${index}"}`);
  expect(drawer.takeOut('producao', '{{linkToken_1}}')).toBeUndefined();
  expect(drawer.takeOut('producao', '{{linkToken_2}} {{linkToken_201}}')).toBe('t2 t201');
});
