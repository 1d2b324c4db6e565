import { Hono } from 'hono/tiny';
import type { Contract } from '../contract/types';
import { answerCall, type OperationRequest } from './answerCall';
import { ApiError, internalError, notFound, wrongMethod } from './apiError';
import type { Answer } from './call';
import { createControlActor } from './control/createControlActor';
import { createRandomPool } from './createRandomPool';
import { createFallbackStore } from './fallbackStore';
import { injectFailure, useFailure } from './injectFailure';
import { answerJourneyPage, type RenderJourney } from './journey/answerJourneyPage';
import type { AttemptOutcome, Deliver } from './outgoing';
import { hasArrived } from './outbox/recordAttempt';
import { finishAttempt, runDeliveries, type StartedAttempt } from './outbox/runDeliveries';
import { createProductLoader, type Product } from './product';
import type { Random } from './random';
import { simulations } from './routes/simulations';
import type { OpenSession } from './simulation';
import { createStateKeeper } from './stateKeeper';
import type { Store } from './store';
import { toErrorResponse, toResponse } from './toResponse';
import { openWorkspace, type Workspace } from './workspace';

export type SandboxOptions = {
  /** Path before `/<product>/…` and `/control/…`, e.g. `/__sandbox`. */
  basePath: string;
  /** Absolute address of the portal: pages and images that answers point at are below it. */
  portalUrl: string;
  /** The products that have a contract. */
  products: string[];
  /**
   * The contract of one of them, or of `control`, which describes the sandbox's own operations. A rejection answers
   * 500, and the next request tries again.
   */
  loadContract(product: string): Promise<Contract | undefined>;
  store: Store;
  /** Milliseconds since 1970. */
  clock(): number;
  random: Random;
  /** What `GET control/health` calls this build. */
  version?: string;
  /** Behaviour by product, in place of the built-in simulations. */
  simulations?: Record<string, OpenSession>;
  /** Sends webhooks to the addresses they are meant for; without it, everything ends in the inbox. */
  deliver?: Deliver;
  /** Resolves after so many milliseconds; without it, answers are never slowed down. */
  wait?(milliseconds: number): Promise<void>;
  /** What a fresh state begins with. */
  seed?: string;
  latencyMs?: number;
  /** Draws the journey's screens at `/journey/…`; without it, they are the portal's pages. */
  renderJourney?: RenderJourney;
};

const control = 'control';

/**
 * The simulated API as one function from Request to Response, without a window, timers or Node. Requests may come
 * interleaved and from several runtimes over one store: each takes its lock, reads, computes, and writes once. What is
 * due (consents that run out, webhooks) happens before any request; `POST control/tick` is for doing just that.
 */
export function createSandbox(options: SandboxOptions): (request: Request) => Promise<Response> {
  const basePath = options.basePath.replace(/\/+$/, '');
  const portalUrl = options.portalUrl.replace(/\/*$/, '/');
  const store = createFallbackStore(options.store);
  const { seed, latencyMs, deliver, renderJourney } = options;
  const random = createRandomPool(options.random);
  const firstSettings = { seed, latencyMs };
  const keeper = createStateKeeper(store, firstSettings);
  const loadProduct = createProductLoader(options.loadContract);
  const behaviours = options.simulations ?? simulations;
  const app = new Hono().basePath(basePath);

  app.all('/control/*', ({ req }) => answerControl(req.raw));
  if (renderJourney) {
    app.all('/journey/*', ({ req }) => {
      return answerJourneyPage(req.raw, { basePath, render: renderJourney, ask: sandbox });
    });
  }
  app.all('/:product/*', ({ req }) => answerProduct(req.param('product'), req.raw));
  app.notFound(({ req }) => toErrorResponse(notFound(`The sandbox has no ${req.path}`)));

  async function answerProduct(name: string, request: Request): Promise<Response> {
    const product = options.products.includes(name) ? await loadProduct(name) : undefined;
    if (!product) throw notFound(`The sandbox has no product "${name}"`);
    const found = await findCall(name, product, request);
    const { answer, slowDown } = await change(request, [name], (workspace, loadedProducts) => {
      workspace.settle();
      runDeliveries({ workspace, loadedProducts, canSend: deliver !== undefined, scope: 'quick' });
      const { settings } = workspace.state();
      const refusal = injectFailure(settings.failure, found.operation);
      if (refusal && settings.failure) {
        workspace.change({ settings: { ...settings, failure: useFailure(settings.failure) } });
        return { answer: toResponse(toAnswer(refusal)), slowDown: settings.latencyMs };
      }
      const session = workspace.session(name);
      const actor = session && {
        ...session,
        keep: (acted: Parameters<Workspace['keep']>[1]) => workspace.keep(name, acted),
      };
      const answer = toResponse(answerCall(product, actor, found, workspace.surroundings()));
      return { answer, slowDown: settings.latencyMs };
    });
    if (slowDown > 0) await options.wait?.(slowDown);
    return answer;
  }

  async function answerControl(request: Request): Promise<Response> {
    const contract = await loadProduct(control);
    if (!contract) throw notFound(`The sandbox has no ${control} operations here`);
    const found = await findCall(control, contract, request);
    const canSend = deliver !== undefined;
    const isTick = found.operation.id === 'runDue';
    const due = isTick ? await sendDue() : 0;
    return change(request, options.products, (workspace, loadedProducts) => {
      let arrived = due;
      const run = () => {
        arrived += runDeliveries({ workspace, loadedProducts, canSend, scope: 'inbox' }).arrived;
      };
      workspace.settle();
      run();
      const { version = 'dev' } = options;
      const isPersistent = store.isPersistent();
      const context = { workspace, loadedProducts, version, isPersistent, arrived, run };
      return toResponse(answerCall(contract, createControlActor(context), found, workspace.surroundings()));
    });
  }

  /** Makes every attempt that is due, wherever it goes, and gives how many arrived. */
  async function sendDue(): Promise<number> {
    const { started, arrived } = await change(undefined, options.products, (workspace, loadedProducts) => {
      workspace.settle();
      return runDeliveries({ workspace, loadedProducts, canSend: deliver !== undefined, scope: 'all' });
    });
    const outcomes = await Promise.all(started.map(finish));
    return arrived + outcomes.filter((outcome) => outcome && hasArrived(outcome)).length;
  }

  /** Sends without holding the store, and writes down what came of it. */
  async function finish({ deliveryId, send }: StartedAttempt): Promise<AttemptOutcome | undefined> {
    if (!deliver) return undefined;
    const outcome = await send(deliver).catch((error: unknown): AttemptOutcome => {
      return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
    });
    await change(undefined, [], (workspace) => finishAttempt(workspace, deliveryId, outcome));
    return outcome;
  }

  /** One turn with the state: whatever `act` left in the workspace is written, before anybody hears of it. */
  async function change<T>(
    request: Request | undefined,
    needed: string[],
    act: (workspace: Workspace, loadedProducts: Map<string, Product>) => T,
  ): Promise<T> {
    const loadedProducts = await loadAll(needed);
    return store.lock(async () => {
      const workspace = openWorkspace(await keeper.read(), {
        products: options.products,
        behaviours,
        firstSettings,
        runtimeNow: options.clock(),
        surroundings: {
          random,
          portalUrl,
          journeyUrl: (mode, ticket) => toJourneyUrl(mode, ticket, request),
        },
      });
      const result = act(workspace, loadedProducts);
      const state = workspace.result();
      if (state) await keeper.write(state);
      return result;
    });
  }

  /** What couldn't be loaded is left out: its webhooks wait, its calls have already failed. */
  async function loadAll(names: string[]): Promise<Map<string, Product>> {
    const loaded = await Promise.all(
      names.map(async (name) => [name, await loadProduct(name).catch(() => undefined)] as const),
    );
    return new Map(loaded.flatMap(([name, product]) => (product ? [[name, product] as const] : [])));
  }

  async function findCall(name: string, product: Product, request: Request): Promise<OperationRequest> {
    const { method } = request;
    const url = new URL(request.url);
    // Taken raw: a decoded "/" would be one more segment.
    const path = url.pathname.slice(basePath.length).replace(/^\/[^/]*/, '');
    const found = product.find(method, path);
    if (found.kind === 'unknownPath') throw notFound(`${name} has no operation at ${path || '/'}`);
    if (found.kind === 'wrongMethod') throw wrongMethod(method, path, found.allowed);
    return {
      operation: found.operation,
      pathParameters: found.pathParameters,
      query: url.searchParams,
      headers: request.headers,
      text: await request.text(),
    };
  }

  function toJourneyUrl(mode: 'link' | 'consent', ticket: string, request: Request | undefined): string {
    if (renderJourney) {
      const origin = request ? new URL(request.url).origin : '';
      return `${origin}${basePath}/journey/open/${ticket}`;
    }
    return `${portalUrl}sandbox/${mode === 'link' ? 'jornada' : 'banco'}?ticket=${ticket}`;
  }

  function toFailure(error: unknown, request: Request): Response {
    if (error instanceof ApiError) return toErrorResponse(error);
    const about = `${request.method} ${new URL(request.url).pathname}`;
    return toErrorResponse(internalError(about, error instanceof Error ? error.message : String(error)));
  }

  app.onError((error, { req }) => toFailure(error, req.raw));

  async function sandbox(request: Request): Promise<Response> {
    try {
      return await app.fetch(request);
    } catch (error) {
      return toFailure(error, request);
    }
  }

  return sandbox;
}

function toAnswer(error: ApiError): Answer {
  const { status, statusCode, message, headers } = error;
  return { status, body: { statusCode, error: error.error, message }, headers };
}
