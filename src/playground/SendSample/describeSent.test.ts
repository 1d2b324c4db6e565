import { expect, test } from 'vitest';
import type { Asked } from '../../transport/askSandbox';
import { describeSent } from './describeSent';
import type { SentDelivery } from './postSample';

function answered(parts: Partial<SentDelivery>): Asked<SentDelivery> {
  return { ok: true, status: 200, body: { deliveryId: 'd', status: 'pending', attempts: [], ...parts } };
}

test.each<[string, Asked<SentDelivery>, string, string]>([
  [
    'arrived',
    answered({ status: 'delivered' }),
    'arrived',
    'thing_done chegou à caixa de entrada, assinado.',
  ],
  [
    'refused by the inbox',
    answered({ attempts: [{ outcome: 'answered', status: 503 }] }),
    'underway',
    'A caixa de entrada respondeu 503, como está nos ajustes. O sandbox tenta de novo.',
  ],
  [
    'lost on purpose',
    answered({ attempts: [{ outcome: 'lost' }] }),
    'underway',
    'thing_done está a caminho. Veja na caixa de entrada quando chegar.',
  ],
  [
    'refused by the sandbox',
    { ok: false, kind: 'refused', status: 404, message: 'no example x' },
    'failed',
    'O sandbox não aceitou: no example x',
  ],
  [
    'no sandbox',
    { ok: false, kind: 'unreachable', detail: 'x' },
    'failed',
    'O sandbox não respondeu, e nada foi enviado. Tente de novo.',
  ],
])('%s', (_name, asked, kind, text) => {
  expect(describeSent(asked, 'thing_done')).toEqual({ kind, text });
});
