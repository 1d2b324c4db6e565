import type { Contract, JsonObject } from '../../../contract/types';
import {
  createCaller,
  expectEqual,
  reset,
  type ReceivedResponse,
  type Send,
  type SuiteCase,
} from '../../contractSuite';
import { checkRefusal } from '../checkRefusal';
import { refusals } from './klaviKiRefusals';
import type { Start } from './refusal';
import { get, post, sendDelete } from './sentRequests';

/** The journey from the keys to the revoked consent, and every refusal. */
export function klaviKiCases(contract: Contract): SuiteCase[] {
  return [
    { name: 'klavi-ki: from the keys to a withdrawn consent', run: (send) => runJourney(contract, send) },
    {
      name: 'klavi-ki: every example of a report request is accepted',
      run: (send) => askReports(contract, send),
    },
    { name: 'klavi-ki: from a verification to a task that is done', run: (send) => runTask(contract, send) },
    { name: 'klavi-ki: the basic link opens a page', run: openPage },
    ...refusals.map((refusal) => ({
      name: `klavi-ki refuses ${refusal.name} with ${refusal.statusCode ?? refusal.status}`,
      run: async (send: Send) =>
        checkRefusal(contract, send, refusal.request(await begin(contract, send)), refusal),
    })),
  ];
}

async function runJourney(contract: Contract, send: Send): Promise<void> {
  const start = await begin(contract, send);
  const { accessToken, linkToken, linkId, consentId } = start;
  const path = `/data/v1/consents/${consentId}`;
  const institutions = read(await send(get('/data/v1/links/institutions', linkToken)));
  expectEqual('institutions', (institutions as unknown as unknown[]).length > 5, true);
  const waiting = read(await send(get(path, accessToken)));
  expectEqual('consent', [waiting.status, waiting.linkId], ['AWAITING_AUTHORISATION', linkId]);
  const status = read(await send(get('/data/v1/links/institutions/status', linkToken)));
  const expected = [{ institutionCode: '901', name: 'Banco Aurora', status: 'AWAITING_AUTHORISATION' }];
  expectEqual('status by institution', status, expected);
  const listed = read(
    await send(get(`/data/v1/consents?personalTaxId=11144477735&linkId=${linkId}`, accessToken)),
  );
  expectEqual('listed consents', listed, [waiting]);
  expectEqual('revoked', read(await send(sendDelete(path, accessToken))), { message: 'ok' });
  const ended = read(await send(get(path, accessToken)));
  expectEqual('consent at the end', ended.status, 'REJECTED');
  const again = await send(sendDelete(path, accessToken));
  expectEqual('revoked again', [again.status, read(again).statusCode], [416, 4001]);
  const renewed = read(await send(get('/data/v1/refresh', accessToken)));
  expectEqual('by the renewed token', (await send(get(path, String(renewed.accessToken)))).status, 200);
}

async function askReports(contract: Contract, send: Send): Promise<void> {
  const { accessToken } = await begin(contract, send);
  const ids = new Set<unknown>();
  let asked = 0;
  for (const operation of contract.operations.filter(({ id }) => /^request.*Data$/.test(id))) {
    const examples = operation.requestBody?.content[0]?.examples ?? [];
    for (const { name, value } of examples.filter((example) => example.name !== 'sem-produtos')) {
      const { requestId, message } = read(await send(post(operation.path, accessToken, value)));
      expectEqual(`${operation.id}, ${name}`, message, 'ok');
      ids.add(requestId);
      asked += 1;
    }
  }
  expectEqual('different ids', [ids.size, asked > 10], [asked, true]);
}

async function runTask(contract: Contract, send: Send): Promise<void> {
  const { accessToken, linkToken } = await begin(contract, send);
  const status = async (id: string, token = linkToken) =>
    read(await send(get(`/data/v1/tasks/${id}/status`, token)));
  expectEqual('failed task', await status('task-demo-fail'), {
    code: 402,
    message: 'Wrong credentials',
    status: 'fail',
  });
  const { status: before, mfaInfo } = await status('task-5d20c8');
  expectEqual('task', before, 'needMFA');
  const answer = { mfaId: (mfaInfo as JsonObject).mfaId, code: '481516' };
  const path = '/data/v1/tasks/task-5d20c8/mfa';
  expectEqual('answer', read(await send(post(path, linkToken, answer))), { message: 'ok' });
  expectEqual('task, answered', await status('task-5d20c8'), { code: 200, message: 'ok', status: 'pending' });
  expectEqual('answered again', (await send(post(path, linkToken, answer))).status, 400);
  const other = read(await send(post('/data/v1/links', accessToken, {})));
  const elsewhere = await status('task-5d20c8', String(other.linkToken));
  expectEqual('task of another link', elsewhere.status, 'needMFA');
}

async function openPage(send: Send): Promise<void> {
  const { status, headers, body } = await send(
    get('/data/v1/basic-links/demoapp?personal_tax_id=11144477735'),
  );
  expectEqual('page', [status, headers['content-type']], [200, 'text/html; charset=utf-8']);
  expectEqual('says it is simulated', body.includes('<h1>Jornada simulada</h1>'), true);
  expectEqual('shows the tax id', body.includes('11144477735'), false);
}

async function begin(contract: Contract, send: Send): Promise<Start> {
  await reset(send);
  const { call } = createCaller(contract, send);
  const [access, linked, created] = [
    await call('createAccessToken'),
    await call('createLink'),
    await call('createConsent'),
  ];
  const { linkToken, linkId } = linked.response.body as Record<string, string>;
  return {
    accessToken: (access.response.body as Record<string, string>).accessToken ?? '',
    linkToken: linkToken ?? '',
    linkId: linkId ?? '',
    consentId: (created.response.body as Record<string, string>).consentId ?? '',
  };
}

function read({ body }: ReceivedResponse): JsonObject {
  return JSON.parse(body) as JsonObject;
}
