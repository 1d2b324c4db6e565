import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { createInbox } from './inbox.mjs';
import { isRecent, verifySignature } from './verifySignature.mjs';

/** Reports can be long; nothing else is. */
const longestBody = 50 * 1024 * 1024;

// #region receiver
/** A server that receives klavi's events and reports. `inbox.add` ends as soon as a message is kept. */
export function createReceiver({ secretKey, inbox, clock = Date.now }) {
  return createServer(async (request, response) => {
    const answer = (status) => response.writeHead(status).end();
    try {
      if (request.method !== 'POST') return answer(405);
      const rawBody = await readRawBody(request);
      if (rawBody === undefined) return answer(413);
      if (rawBody.length === 0) return answer(204); // A connectivity test.

      const { 'x-klavi-signature': signature, 'x-klavi-timestamp': timestamp } = request.headers;
      if (!verifySignature(rawBody, signature, secretKey)) return answer(401);
      if (!isRecent(timestamp, clock())) return answer(401);

      // Events come in an array, reports come alone.
      for (const message of [JSON.parse(rawBody.toString('utf8'))].flat()) {
        // A message without an id can't be told apart: each counts as new.
        await inbox.add(message.eventId ?? message.productReportId ?? randomUUID(), message);
      }
      return answer(204);
    } catch (error) {
      console.error(error);
      return answer(500); // klavi tries again.
    }
  });
}
// #endregion receiver

// #region raw-body
/** The bytes exactly as they arrived, or undefined when there are too many. */
async function readRawBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
// #endregion raw-body

// `KLAVI_SECRET_KEY=… node receiver.mjs`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const inbox = createInbox((message) => console.log('received', message.eventName ?? message.productName));
  const server = createReceiver({ secretKey: process.env.KLAVI_SECRET_KEY, inbox });
  server.listen(Number(process.env.PORT ?? 4000), () => console.log(`listening on ${server.address().port}`));
}
