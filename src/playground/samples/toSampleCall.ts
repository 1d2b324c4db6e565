import type { Json } from '../../contract/types';
import type { HttpBody, HttpRequest, MultipartPart } from '../../transport/httpRequest';
import type { SampleVariable } from '../toCurl';
import type { SampleBody, SampleCall, SampleJson, SamplePart, SampleText } from './sampleCall';
import { splitText } from './splitText';

type Split = (text: string) => SampleText;

/** The request as code of any language writes it down, with each variable's name in place of its value. */
export function toSampleCall(request: HttpRequest, variables: SampleVariable[] = []): SampleCall {
  const used = new Set<string>();
  const split: Split = (text) => {
    const parts = splitText(text, variables);
    for (const part of parts) if (typeof part !== 'string') used.add(part.variable);
    return parts;
  };
  const { method, url, headers, body } = request;
  const contentType = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return {
    method,
    url: split(url).map((part) => (typeof part === 'string' ? escapeUrl(part) : part)),
    headers: Object.entries(headers).map(([name, value]) => [name, split(value)]),
    ...(body !== undefined && { body: toSampleBody(body, contentType, split) }),
    variables: [...used],
  };
}

/** What RFC 3986 doesn't know, e.g. the braces of a path value that is still missing; not every language's URL takes it. */
function escapeUrl(text: string): string {
  return (
    text
      .replace(/[^\w\-.~:/?#@!$&'()*+,;=%[\]]+/g, encodeURIComponent)
      .replace(/%(?![\da-f]{2})/gi, '%25')
      // Brackets belong to the address of a host alone.
      .replace(/(?<!^\w+:\/\/)\[|\](?!:\d+(?:\/|$))/g, (bracket) => encodeURIComponent(bracket))
  );
}

function toSampleBody(body: HttpBody, contentType: string | undefined, split: Split): SampleBody {
  if (Array.isArray(body)) return { kind: 'multipart', parts: body.map((part) => toPart(part, split)) };
  if (typeof body !== 'string') return { kind: 'file', path: nameOf(body) };
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType ?? '')) {
    const form = new URLSearchParams(body);
    if (body !== '' && form.toString() === body) {
      return { kind: 'form', fields: [...form].map(([name, value]) => [name, split(value)]) };
    }
  }
  if (/[/+]json\b/i.test(contentType ?? '')) {
    const value = readJson(body);
    if (value !== undefined) return { kind: 'json', value: toJson(value, split) };
  }
  return { kind: 'text', text: split(body) };
}

/** The value, where writing it again gives the same text: else what is sent could be another one. */
function readJson(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return JSON.stringify(value) === text && !/\\ud[89a-f]/.test(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

function toJson(value: Json, split: Split): SampleJson {
  if (typeof value === 'string') return { kind: 'text', text: split(value) };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => toJson(item, split)) };
  if (typeof value !== 'object' || value === null) return value;
  return { kind: 'map', entries: Object.entries(value).map(([key, item]) => [key, toJson(item, split)]) };
}

function toPart({ name, value, fileName, contentType }: MultipartPart, split: Split): SamplePart {
  const isFile = typeof value !== 'string';
  const file = fileName === undefined ? '' : `; filename="${escapeName(fileName)}"`;
  const type = contentType ? `\r\nContent-Type: ${contentType}` : '';
  return {
    head: `Content-Disposition: form-data; name="${escapeName(name)}"${file}${type}`,
    name,
    ...(fileName !== undefined && { fileName }),
    ...(contentType && { contentType }),
    content: isFile
      ? { kind: 'file', path: fileName ?? nameOf(value) }
      : { kind: 'text', text: split(value) },
  };
}

/** As browsers do (HTML standard, multipart form data). */
function escapeName(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}

/** A file that the reader chose is expected beside the code, under its own name. */
function nameOf(blob: Blob): string {
  return ('name' in blob && typeof blob.name === 'string' && blob.name) || 'file.bin';
}
