import type { JsonObject } from '../../contract/types';

/** What every report starts with. `createdAt` is ISO 8601 in UTC; reports write it without its zone. */
export function createEnvelope({
  productName,
  requestId,
  productReportId,
  createdAt,
  taxId,
}: {
  productName: string;
  requestId: string;
  productReportId: string;
  createdAt: string;
  taxId: string;
}): JsonObject {
  return {
    code: 200,
    message: 'ok',
    requestId,
    productName,
    productVersion: 'V1',
    productReportId,
    productReportTime: createdAt.slice(0, 19),
    [productName.startsWith('pj_') ? 'enquiryCnpj' : 'enquiryCpf']: taxId,
  };
}
