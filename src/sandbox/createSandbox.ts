import { Hono } from 'hono/tiny';
import type { Contract } from '../contract/types';
import { answerCall } from './answerCall';
import { ApiError, internalError, notFound, wrongMethod } from './apiError';
import { createFallbackStore } from './fallbackStore';
import { createProductLoader } from './product';
import type { Random } from './random';
import { simulations } from './routes/simulations';
import type { OpenSession } from './simulation';
import { freshState, restoreState } from './state';
import type { Store } from './store';
import { toErrorResponse, toResponse } from './toResponse';

export type SandboxOptions = {
  /** Path before `/<product>/…` and `/control/…`, e.g. `/__sandbox`. */
  basePath: string;
  /** Absolute address of the portal: pages and images that answers point at are below it. */
  portalUrl: string;
  /** The products that have a contract. */
  products: string[];
  /** The contract of one of them. A rejection answers 500, and the next request tries again. */
  loadContract(product: string): Promise<Contract | undefined>;
  store: Store;
  /** Milliseconds since 1970. */
  clock(): number;
  random: Random;
  /** What `GET control/health` calls this build. */
  version?: string;
  /** Behaviour by product, in place of the built-in simulations. */
  simulations?: Record<string, OpenSession>;
};

/**
 * The simulated API as one function from Request to Response, without a window, timers or Node. Requests may come
 * interleaved and from several runtimes over one store: each takes its lock, reads, computes, and writes once.
 */
export function createSandbox(options: SandboxOptions): (request: Request) => Promise<Response> {
  const basePath = options.basePath.replace(/\/+$/, '');
  const portalUrl = options.portalUrl.replace(/\/*$/, '/');
  const store = createFallbackStore(options.store);
  const loadProduct = createProductLoader(options.loadContract);
  const behaviours = options.simulations ?? simulations;
  const app = new Hono().basePath(basePath);

  app.get('/control/health', () => {
    const storage = store.isPersistent() ? 'persistent' : 'memory';
    const { version = 'dev', products } = options;
    return toResponse({ status: 200, body: { status: 'ok', version, products, storage } });
  });

  app.post('/control/reset', async () => {
    await store.lock(() => store.write(freshState()));
    return toResponse({ status: 200, body: { message: 'ok' } });
  });

  app.all('/control/health', ({ req }) => toErrorResponse(wrongMethod(req.method, req.path, ['GET'])));
  app.all('/control/reset', ({ req }) => toErrorResponse(wrongMethod(req.method, req.path, ['POST'])));
  app.all('/control/*', ({ req }) => toErrorResponse(notFound(`The sandbox has no ${req.path}`)));
  app.all('/:product/*', ({ req }) => answerProduct(req.param('product'), req.raw));
  app.notFound(({ req }) => toErrorResponse(notFound(`The sandbox has no ${req.path}`)));

  async function answerProduct(name: string, request: Request): Promise<Response> {
    const product = options.products.includes(name) ? await loadProduct(name) : undefined;
    if (!product) throw notFound(`The sandbox has no product "${name}"`);
    const { method } = request;
    const url = new URL(request.url);
    // Taken raw: a decoded "/" would be one more segment.
    const path = url.pathname.slice(basePath.length).replace(/^\/[^/]*/, '');
    const found = product.find(method, path);
    if (found.kind === 'unknownPath') throw notFound(`${name} has no operation at ${path || '/'}`);
    if (found.kind === 'wrongMethod') throw wrongMethod(method, path, found.allowed);
    const { operation, pathParameters } = found;
    const call = {
      operation,
      pathParameters,
      query: url.searchParams,
      headers: request.headers,
      text: await request.text(),
    };
    return store.lock(async () => {
      const state = restoreState(await store.read());
      const now = options.clock();
      const openSession = Object.hasOwn(behaviours, name) ? behaviours[name] : undefined;
      const session = openSession?.(state.products[name], now);
      const answer = answerCall(product, session, call, { now, random: options.random, portalUrl });
      const changes = session?.changes();
      if (changes !== undefined)
        await store.write({ ...state, products: { ...state.products, [name]: changes } });
      return toResponse(answer);
    });
  }

  function toFailure(error: unknown, request: Request): Response {
    if (error instanceof ApiError) return toErrorResponse(error);
    const about = `${request.method} ${new URL(request.url).pathname}`;
    return toErrorResponse(internalError(about, error instanceof Error ? error.message : String(error)));
  }

  app.onError((error, { req }) => toFailure(error, req.raw));

  return async function sandbox(request) {
    try {
      return await app.fetch(request);
    } catch (error) {
      return toFailure(error, request);
    }
  };
}
