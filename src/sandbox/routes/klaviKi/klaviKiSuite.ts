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
import { get, refusals, sendDelete, type Start } from './klaviKiRefusals';

/** The journey from the keys to the revoked consent, and every refusal. */
export function klaviKiCases(contract: Contract): SuiteCase[] {
  return [
    { name: 'klavi-ki: from the keys to a revoked consent', run: (send) => runJourney(contract, send) },
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
  expectEqual('institutions', (institutions as unknown as unknown[]).length, 6);
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
  expectEqual('consent at the end', ended.status, 'REVOKED');
  const again = await send(sendDelete(path, accessToken));
  expectEqual('revoked again', [again.status, read(again).statusCode], [416, 4001]);
  const renewed = read(await send(get('/data/v1/refresh', accessToken)));
  expectEqual('by the renewed token', (await send(get(path, String(renewed.accessToken)))).status, 200);
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
