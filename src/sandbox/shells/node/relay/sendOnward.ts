import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { explainSendFailure } from './explainSendFailure';
import { refuse, type Refusal } from './refusal';

export type Onward = {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: Buffer;
  /** Milliseconds for the whole exchange. */
  timeoutMs: number;
  /** Bytes of the answer. */
  mostBytes: number;
  /** Ends it early, when who asked has gone. */
  signal: AbortSignal;
};

export type OnwardAnswer =
  { kind: 'answered'; status: number; headers: IncomingHttpHeaders; body: Buffer } | Refusal;

/** Sends one request and reads its whole answer, unpacked. Redirects are not followed. */
export async function sendOnward(onward: Onward): Promise<OnwardAnswer> {
  const { url, timeoutMs } = onward;
  const time = AbortSignal.timeout(timeoutMs);
  try {
    return await exchange(onward, AbortSignal.any([time, onward.signal]));
  } catch (error) {
    if (time.aborted) return refuse('timeout', `${url.host} did not answer in ${timeoutMs / 1000} seconds.`);
    return explainSendFailure(error, url.host);
  }
}

function exchange(
  { method, url, headers, body, mostBytes }: Onward,
  signal: AbortSignal,
): Promise<OnwardAnswer> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      headers: {
        ...headers,
        ...(body.length > 0 && { 'content-length': String(body.length) }),
        // Secrets can't be found in what is packed.
        'accept-encoding': 'identity',
      },
      agent: false,
      // NODE_TLS_REJECT_UNAUTHORIZED doesn't count here: keys go to who proves to be klavi alone.
      rejectUnauthorized: true,
      signal,
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      readAll(response, mostBytes).then(
        (bytes) => resolve(toAnswer(response, bytes, url, mostBytes)),
        reject,
      );
    });
    sent.end(body);
  });
}

async function readAll(response: IncomingMessage, mostBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const unpackers: Record<string, typeof gunzipSync> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function toAnswer(
  { statusCode: status = 0, headers }: IncomingMessage,
  bytes: Buffer | undefined,
  { host }: URL,
  mostBytes: number,
): OnwardAnswer {
  if (!bytes) return refuse('tooLarge', `${host} answers with more than ${mostBytes} bytes.`);
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (!encoding || encoding === 'identity' || bytes.length === 0) {
    return { kind: 'answered', status, headers, body: bytes };
  }
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined;
  if (!unpack) return refuse('refused', `${host} answers in a form that the relay can't read (${encoding}).`);
  try {
    return { kind: 'answered', status, headers, body: unpack(bytes, { maxOutputLength: mostBytes }) };
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (isLarge) return refuse('tooLarge', `${host} answers with more than ${mostBytes} bytes.`);
    return refuse('refused', `${host} answers with a damaged body.`);
  }
}
