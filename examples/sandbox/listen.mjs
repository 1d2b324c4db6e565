import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';

// Shows what arrives, and whether it is signed. To look at webhooks only: a receiver keeps what it gets.
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const rawBody = Buffer.concat(chunks);
  response.writeHead(204).end();

  const expected = createHmac('sha256', 'sk_demo_91be').update(rawBody).digest('hex');
  const isSigned = request.headers['x-klavi-signature'] === expected;
  const [message] = [JSON.parse(rawBody.toString('utf8') || '{}')].flat();
  const name = message.eventName ?? message.productName ?? 'no name';
  console.log(`${isSigned ? 'signed' : 'NOT SIGNED'}: ${name}, ${rawBody.length} bytes`);
});

// `node listen.mjs`
server.listen(Number(process.env.PORT ?? 4000), () => console.log(`listening on ${server.address().port}`));
