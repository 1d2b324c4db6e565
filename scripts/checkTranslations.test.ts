import { expect, it } from 'vitest';
import { checkTranslations } from './checkTranslations';
import { formatProblem } from './contract/problem';

const text = `
import Translate, { translate } from '@docusaurus/Translate';
const label = translate({ id: 'a.label', message: 'Um', description: 'one' });
const quoted = translate({ message: 'Dois', 'id': \`a.quoted\` }, { n: 1 });
export function A() {
  return (
    <p title={translate(stored)}>
      <Translate id="a.text" description="text">Texto</Translate>
      <Translate id={'a.braces'}>Texto</Translate>
      <Translate id={chosen}>Texto</Translate>
      <Other id="not.one">{notTranslate({ id: 'not.two' })}</Other>
      {'<Translate id="not.three">'}
    </p>
  );
}
`;

const codeJson = (json: string) => ({ file: 'i18n/en/code.json', text: json });

function check(json: string, code = text) {
  return checkTranslations([{ file: 'src/a.tsx', text: code }], codeJson(json)).map(formatProblem);
}

it('finds ids in calls and elements, and says which have no English', () => {
  expect(check('{"a.quoted": {"message": "Two"}}')).toEqual([
    'src/a.tsx:3:15  untranslated  "a.label" has no English: add it to i18n/en/code.json.',
    'src/a.tsx:7:15  translation-id  The id must be a plain text: it is read from the code.',
    'src/a.tsx:8:7  untranslated  "a.text" has no English: add it to i18n/en/code.json.',
    'src/a.tsx:9:7  untranslated  "a.braces" has no English: add it to i18n/en/code.json.',
    'src/a.tsx:10:7  translation-id  The id must be a plain text: it is read from the code.',
  ]);
});

it('takes no inherited property for a translation', () => {
  expect(check('{}', "translate({ id: 'toString', message: 'x' });")).toHaveLength(1);
});

it('says where the translations themselves are broken', () => {
  expect(check('{\n  "a": {}\n  "b": {}\n}')).toEqual([
    expect.stringMatching(/^i18n\/en\/code\.json:3:\d+  yaml-syntax  /),
  ]);
});
