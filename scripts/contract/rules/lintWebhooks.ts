import { isJsonObject } from '../../../src/contract/isJsonObject';
import { formatPointer, type Segment } from '../../../src/contract/jsonPointer';
import { listOperations } from '../../../src/contract/listOperations';
import { listWebhooks, type RawWebhook } from '../../../src/contract/listWebhooks';
import { readExamples, unnamedExample } from '../../../src/contract/readExamples';
import { readParameters } from '../../../src/contract/readParameter';
import { resolveReference } from '../../../src/contract/resolveReference';
import { toSlug } from '../../../src/contract/toSlug';
import type { JsonObject } from '../../../src/contract/types';
import type { Finding } from './rule';
import { lintTexts } from './lintTexts';

/**
 * What a page needs of each webhook: an address of its own, texts, one tag, a body and headers with examples that say
 * what they show, and the answer that klavi expects. Expects references that lead somewhere.
 */
export function lintWebhooks(document: JsonObject): Finding[] {
  const webhooks = listWebhooks(document);
  return [
    ...webhooks.flatMap((webhook) => [
      ...lintTexts(webhook, ['summary', 'description'], 'webhook'),
      ...lintBody(document, webhook),
      ...lintHeaders(document, webhook),
      ...lintAnswer(webhook),
    ]),
    ...lintKeys(document, webhooks),
  ];
}

function lintBody(document: JsonObject, { id, operation, segments }: RawWebhook): Finding[] {
  if (operation.requestBody === undefined) {
    return [{ segments, rule: 'webhook-body', reason: `The webhook "${id}" has no requestBody.` }];
  }
  const { content } = resolveReference(document, operation.requestBody);
  return Object.entries(isJsonObject(content) ? content : {}).flatMap(([mediaType, media]) => {
    const place = [...segments, 'requestBody', 'content', mediaType];
    return lintExamples(document, isJsonObject(media) ? media : {}, place, `The body of "${id}"`);
  });
}

function lintHeaders(document: JsonObject, { id, pathItem, operation, segments }: RawWebhook): Finding[] {
  const parameters = readParameters(document, pathItem.parameters, operation.parameters);
  return parameters.flatMap((parameter): Finding[] => {
    if (parameter.in !== 'header') {
      const reason = `The parameter "${parameter.name}" of "${id}" is in ${parameter.in}: a webhook only has headers.`;
      return [{ segments: [...segments, 'parameters'], rule: 'webhook-parameter', reason }];
    }
    const unclear = parameter.examples.every(({ name, summary }) => name === unnamedExample || !summary);
    if (!unclear) return [];
    const reason = `The header "${parameter.name}" of "${id}" has no named example with a summary.`;
    return [{ segments: [...segments, 'parameters'], rule: 'webhook-example', reason }];
  });
}

function lintExamples(
  document: JsonObject,
  media: JsonObject,
  segments: Segment[],
  owner: string,
): Finding[] {
  const unclear = readExamples(document, media).filter(
    ({ name, summary }) => name === unnamedExample || !summary,
  );
  return unclear.map(({ name }) => {
    const isNamed = name !== unnamedExample;
    return {
      segments: isNamed ? [...segments, 'examples', name] : [...segments, 'example'],
      rule: 'webhook-example',
      reason: isNamed
        ? `${owner} has an example "${name}" without a summary: readers choose by it.`
        : `${owner} has an example without a name: use "examples", by name and with a summary.`,
    };
  });
}

function lintAnswer({ id, operation, segments }: RawWebhook): Finding[] {
  const responses = isJsonObject(operation.responses) ? Object.keys(operation.responses) : [];
  if (responses.some((status) => status.startsWith('2'))) return [];
  const reason = `The webhook "${id}" doesn't say which 2XX answer it expects.`;
  return [{ segments: [...segments, 'responses'], rule: 'webhook-response', reason }];
}

type Owner = { name: string; segments: Segment[] };

/** Keys become addresses beside those of operations; a key with two methods would be two pages at one address. */
function lintKeys(document: JsonObject, webhooks: RawWebhook[]): Finding[] {
  const taken = new Map<string, Owner>();
  for (const { operation, segments } of listOperations(document)) {
    const name = String(operation.operationId);
    taken.set(toSlug(name), { name, segments });
  }
  return webhooks.flatMap(({ id, segments }): Finding[] => {
    const slug = toSlug(id);
    const known = taken.get(slug);
    if (!known) {
      taken.set(slug, { name: id, segments });
      return [];
    }
    const other = `"${known.name}" at #${formatPointer(known.segments)}`;
    const reason = `The webhook "${id}" would have the page of ${other}, "${slug}".`;
    return [{ segments, rule: 'duplicate-page', reason }];
  });
}
