import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CategoryTree, type CategoryBranch } from '.';

const leaf = (name: string, isPublished = false) => ({ name, isPublished });
const branches: CategoryBranch[] = [
  {
    ...leaf('Renda', true),
    gloss: 'Income',
    children: [{ ...leaf('Renda Ativa', true), children: [leaf('Salário', true), leaf('Bônus')] }],
  },
  { ...leaf('Outros'), children: [{ ...leaf('Outras Saídas'), children: [leaf('Saída')] }] },
];
const html = renderToStaticMarkup(<CategoryTree branches={branches} note="a nota" />);

test('all three levels are in the HTML, the first row open', () => {
  for (const name of ['Renda', 'Renda Ativa', 'Salário', 'Bônus', 'Outros', 'Outras Saídas', 'Saída'])
    expect(html).toContain(`>${name}<`);
  expect(html.match(/<details[^>]*open/g)).toHaveLength(1);
  expect(html.match(/<details/g)).toHaveLength(2);
});

test('says what is published, how many there are, and the note', () => {
  expect(html.match(/publicada/g)).toHaveLength(3);
  expect(html).toContain('2 no nível 3');
  expect(html).toContain('1 no nível 3');
  expect(html).toContain('a nota');
});

test('a value is marked as Portuguese, its gloss is not', () => {
  expect(html).toMatch(/lang="pt-BR">Renda<\/span> <span[^>]*>Income</);
});
