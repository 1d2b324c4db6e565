import { ApiError } from './apiError';
import type { Operation } from './findOperation';
import type { Failure } from './settings';

const names: Record<number, string> = {
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/**
 * The refusal that a reader has ordered, if it fits the operation: any may be throttled or break; a business error
 * only comes where the contract shows that very `statusCode`.
 */
export function injectFailure(failure: Failure | null, operation: Operation): ApiError | undefined {
  if (!failure || failure.times < 1) return undefined;
  const { status, statusCode, retryAfterSeconds } = failure;
  if (status === 416) {
    const example = findBusinessExample(operation, statusCode);
    return example && new ApiError(416, example.error, example.message, { statusCode });
  }
  const headers: Record<string, string> =
    status === 500 ? {} : { 'Retry-After': String(retryAfterSeconds ?? 1) };
  const message = `Ordered by the sandbox's settings (failure, ${failure.times} left)`;
  return new ApiError(status, names[status] ?? '', message, { headers });
}

/** What is left of the order once it was carried out. */
export function useFailure(failure: Failure): Failure | null {
  return failure.times > 1 ? { ...failure, times: failure.times - 1 } : null;
}

function findBusinessExample(
  { responses }: Operation,
  statusCode: number | undefined,
): { error: string; message: string } | undefined {
  const examples = responses
    .filter(({ status }) => status === '416')
    .flatMap(({ content }) => content.flatMap((media) => media.examples));
  const example = examples.find(
    ({ value }) => (value as { statusCode?: unknown } | null)?.statusCode === statusCode,
  );
  return example?.value as { error: string; message: string } | undefined;
}
