import { jsonpath } from 'json-p3';
import { expect, it, test } from 'vitest';
import { applyOverlay } from './applyOverlay';
import type { Json, JsonObject } from './types';

const document: JsonObject = {
  info: { title: 'Título', contact: { name: 'klavi' } },
  tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  paths: { '/x': { get: { tags: ['a'], summary: 'Um' } } },
};

function apply(...actions: Json[]) {
  const select = (target: string, root: JsonObject) => jsonpath.query(target, root).locations();
  return applyOverlay(document, { overlay: '1.0.0', actions }, select);
}

it('merges an update into every object that the target selects', () => {
  const result = apply(
    { target: '$', update: { info: { title: 'Title' } } },
    { target: "$.paths['/x'].get", update: { summary: 'One', tags: ['b'] } },
    { target: "$.tags[?@.name=='b' || @.name=='c']", update: { 'x-displayName': 'B or C' } },
  );
  expect(result.problems).toEqual([]);
  expect(result.document).toEqual({
    info: { title: 'Title', contact: { name: 'klavi' } },
    tags: [{ name: 'a' }, { name: 'b', 'x-displayName': 'B or C' }, { name: 'c', 'x-displayName': 'B or C' }],
    paths: { '/x': { get: { tags: ['b'], summary: 'One' } } },
  });
});

it('leaves its input alone', () => {
  const before = structuredClone(document);
  apply({ target: '$.info', update: { title: 'Title' } }, { target: '$.tags[*]', remove: true });
  expect(document).toEqual(before);
});

it('appends to arrays', () => {
  expect(apply({ target: '$.tags', update: { name: 'd' } }).document.tags).toHaveLength(4);
});

it('removes keys and items, several at once', () => {
  const result = apply(
    { target: "$.tags[?@.name!='b']", remove: true },
    { target: '$.info.contact', remove: true },
  );
  expect(result.document).toMatchObject({ tags: [{ name: 'b' }] });
  expect(result.document.info).toEqual({ title: 'Título' });
});

it('applies each action to the result of the one before', () => {
  const result = apply(
    { target: '$.info', update: { x: { y: 1 } } },
    { target: '$.info.x', update: { z: 2 } },
  );
  expect(result.document.info).toMatchObject({ x: { y: 1, z: 2 } });
});

test.each<[string, Json, string]>([
  ['a target that matches nothing', { target: '$.nope', update: {} }, 'the target matches nothing.'],
  [
    'a plain value as target',
    { target: '$.info.title', update: 'x' },
    'the target must be an object or an array',
  ],
  ['an update that is no object', { target: '$.info', update: 'x' }, '"update" must be an object'],
  ['no change at all', { target: '$.info' }, 'an action needs "update" or "remove".'],
  ['a broken path', { target: '$.info[', update: {} }, ''],
  ['the whole document removed', { target: '$', remove: true }, "the whole document can't be removed."],
])('tells of %s, and goes on', (_name, action, reason) => {
  const result = apply(action, { target: '$.info', update: { title: 'Title' } });
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]).toMatchObject({ action: 0, reason: expect.stringContaining(reason) });
  expect(result.document.info).toMatchObject({ title: 'Title' });
});
