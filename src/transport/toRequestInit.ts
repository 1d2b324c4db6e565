import type { HttpRequest, MultipartPart } from './httpRequest';

/**
 * What `new Request(url, init)` takes. Parts are written out here and not as `FormData`, which would give every
 * typed part a file name that the reader never chose.
 */
export function toRequestInit(
  { method, headers, body }: HttpRequest,
  boundary = `----klavi-${crypto.randomUUID()}`,
): { method: string; headers: Record<string, string>; body?: string | Blob } {
  if (!Array.isArray(body)) return { method, headers, ...(body !== undefined && { body }) };
  return {
    method,
    headers: { ...headers, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: toMultipart(body, boundary),
  };
}

/** The body of RFC 7578, with names escaped as browsers do (HTML standard, multipart form data). */
function toMultipart(parts: MultipartPart[], boundary: string): Blob {
  const pieces = parts.flatMap(({ name, value, fileName, contentType }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"`,
    fileName === undefined ? '' : `; filename="${escapeName(fileName)}"`,
    contentType ? `\r\nContent-Type: ${contentType}` : '',
    '\r\n\r\n',
    value,
    '\r\n',
  ]);
  return new Blob([...pieces, `--${boundary}--\r\n`]);
}

function escapeName(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
