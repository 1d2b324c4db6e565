import type { Contract, Json, JsonObject } from '../../../contract/types';
import {
  createCaller,
  expectEqual,
  reset,
  type Send,
  type SentRequest,
  type SuiteCase,
} from '../../contractSuite';
import { checkRefusal } from '../checkRefusal';
import { klaasRefusals, post, type Credentials } from './klaasRefusals';

/** From the credentials to categories and analytics, the older headers, and every refusal. */
export function klaasCases(contract: Contract): SuiteCase[] {
  const categoryPath = '/klaas/transaction/v2/category';
  return [
    {
      name: 'klaas: each categorised example is what the sandbox answers',
      async run(send) {
        const credentials = await begin(contract, send);
        const operation = contract.operations.find(({ id }) => id === 'categorizeTransactions');
        const requests = operation?.requestBody?.content[0]?.examples ?? [];
        const answers = operation?.responses[0]?.content[0]?.examples ?? [];
        expectEqual(
          'examples of answers',
          answers.map(({ name }) => name),
          ['conta-corrente', 'cartao'],
        );
        for (const { name, value } of answers) {
          const request = requests.find((example) => example.name === name)?.value;
          expectEqual(name, await read(send, post(categoryPath, credentials, request)), value);
        }
      },
    },
    {
      name: 'klaas: takes the older headers in place of a token',
      async run(send) {
        await reset(send);
        const old = { partner_code: 'demo-client', partner_token: 'demo-secret' };
        const request = { uuid: 'u', institutionCode: '901', transactionSource: 'checking' };
        const body = { ...request, transactionDetails: [] };
        expectEqual('answer', await read(send, post(categoryPath, old, body)), body);
      },
    },
    {
      name: 'klaas: gives every analysis an id of its own',
      async run(send) {
        const credentials = await begin(contract, send);
        const sent = post('/klaas/provisional/open-finance-analytics', credentials, { accounts: [] });
        const [one, other] = [await read(send, sent), await read(send, sent)] as JsonObject[];
        expectEqual('messages', [one?.message, other?.message], ['ok', 'ok']);
        expectEqual('same id', one?.requestId === other?.requestId, false);
      },
    },
    ...klaasRefusals.map((refusal) => ({
      name: `klaas refuses ${refusal.name} with ${refusal.status}`,
      run: async (send: Send) =>
        checkRefusal(contract, send, refusal.request(await begin(contract, send)), refusal),
    })),
  ];
}

async function begin(contract: Contract, send: Send): Promise<Credentials> {
  await reset(send);
  const { response } = await createCaller(contract, send).call('createToken');
  return { authorization: `Bearer ${String((response.body as JsonObject).access_token)}` };
}

async function read(send: Send, request: SentRequest): Promise<Json> {
  return JSON.parse((await send(request)).body) as Json;
}
