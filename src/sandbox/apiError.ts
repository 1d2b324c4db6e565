/**
 * An error the simulated API answers with, in klavi's envelope. `status` is the HTTP status; `statusCode` differs
 * from it only for business errors, which klavi answers as HTTP 416 with a code of their own.
 */
export class ApiError extends Error {
  readonly status: number;
  readonly error: string;
  readonly statusCode: number;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    error: string,
    message: string,
    more: { statusCode?: number; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.error = error;
    this.statusCode = more.statusCode ?? status;
    this.headers = more.headers ?? {};
  }
}

export type ErrorEnvelope = { statusCode: number; error: string; message: string };

export function toEnvelope(error: ApiError): ErrorEnvelope {
  return { statusCode: error.statusCode, error: error.error, message: error.message };
}

export function badRequest(message: string): ApiError {
  return new ApiError(400, 'Bad Request', message);
}

export function unauthorized(message: string): ApiError {
  return new ApiError(401, 'Unauthorized', message);
}

export function forbidden(message: string): ApiError {
  return new ApiError(403, 'Forbidden', message);
}

export function notFound(message: string): ApiError {
  return new ApiError(404, 'Not Found', message);
}

/** klavi's table of statuses has no 405: a path asked with another method isn't found, and `Allow` says what is. */
export function wrongMethod(method: string, path: string, allowed: string[]): ApiError {
  const list = allowed.join(', ');
  return new ApiError(404, 'Not Found', `${path} has no ${method}; it takes ${list}`, {
    headers: { Allow: list },
  });
}

/** HTTP 416 with a `statusCode` of klavi's business table (4001–4009). */
export function businessError(statusCode: number, error: string, message: string): ApiError {
  return new ApiError(416, error, message, { statusCode });
}

export function internalError(operation: string, message: string): ApiError {
  return new ApiError(500, 'Internal Server Error', `${operation}: ${message}`);
}
