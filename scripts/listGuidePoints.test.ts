import { expect, it } from 'vitest';
import { listGuidePoints } from './listGuidePoints';

it('lists each point once, with every page and heading that makes it', () => {
  const guides = [
    {
      file: 'docs/a/um.mdx',
      text: `---
title: 'Um: o primeiro'
---

Antes. <Provisional>o prazo</Provisional>

## Depois {/* #depois */}

Texto. <Provisional>a
  ordem</Provisional> E mais. <Provisional>o prazo</Provisional>
`,
    },
    { file: 'docs/glossario.mdx', text: '---\ntitle: Glossário\n---\n<Provisional>a ordem</Provisional>\n' },
  ];
  expect(listGuidePoints(guides)).toEqual([
    {
      text: 'o prazo',
      places: [
        { label: 'Um: o primeiro', path: '/a/um' },
        { label: 'Um: o primeiro', path: '/a/um#depois' },
      ],
    },
    {
      text: 'a ordem',
      places: [
        { label: 'Um: o primeiro', path: '/a/um#depois' },
        { label: 'Glossário', path: '/glossario' },
      ],
    },
  ]);
});

it('knows the routes of English guides', () => {
  const file = 'i18n/en/docusaurus-plugin-content-docs/current/a/um.mdx';
  expect(listGuidePoints([{ file, text: '<Provisional>x</Provisional>' }])).toEqual([
    { text: 'x', places: [{ label: '/a/um', path: '/a/um' }] },
  ]);
});
