import { expect, it } from 'vitest';
import { readLibrary } from '../src/contract/fixtures/readLibrary';
import { readContract } from '../src/contract/readContract';
import { toOperationDoc } from '../src/contract/toOperationDoc';
import { checkConsoles } from './checkConsoles';
import { formatProblem } from './contract/problem';

const contract = readContract('library', readLibrary());
const known = {
  ids: contract.operations.map(({ id }) => `library/${id}`),
  read: (id: string) => toOperationDoc(contract, id.replace('library/', '')),
};

const check = (text: string) => checkConsoles([{ file: 'docs/a.mdx', text }], known).map(formatProblem);

it('accepts consoles that the contracts can fill', () => {
  const guide = `# Guia

<TryIt operation="library/createToken" example="demo" />

<TryIt
  operation="library/listBooks"
/>

<Operation operation={operation} /> <TryItNot operation="nope" />
`;
  expect(check(guide)).toEqual([]);
});

it('says where an operation or an example is unknown', () => {
  const guide =
    '# Guia\n\nVeja <TryIt operation="library/creatToken" />\n\n<TryIt\n  operation="library/createToken"\n  example="deno"\n/>\n';
  expect(check(guide)).toEqual([
    expect.stringContaining(
      'docs/a.mdx:3:6  console  <TryIt>: there is no operation "library/creatToken". Did you mean "library/createToken"',
    ),
    expect.stringContaining(
      'docs/a.mdx:5:1  console  <TryIt>: library/createToken has no example "deno". Did you mean "demo"? Its request has demo.',
    ),
  ]);
});
