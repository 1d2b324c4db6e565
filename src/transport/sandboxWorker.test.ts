import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSandboxWorker, type WorkerContainer } from './sandboxWorker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ours = { scriptURL: 'https://portal.example/base/sandbox-worker.js' } as ServiceWorker;
const theirs = { scriptURL: 'https://portal.example/other.js' } as ServiceWorker;

function createContainer(controller: ServiceWorker | null = null) {
  const events = new EventTarget();
  return Object.assign(events, {
    controller,
    register: vi.fn<WorkerContainer['register']>(() => Promise.resolve({} as ServiceWorkerRegistration)),
    takeControl(by: ServiceWorker) {
      this.controller = by;
      events.dispatchEvent(new Event('controllerchange'));
    },
  });
}

const start = (container: WorkerContainer | undefined) => startSandboxWorker('/base/', container);

test('registers at the root of all locales, past the HTTP cache', async () => {
  const container = createContainer(ours);
  expect(await start(container)).toBe(true);
  expect(container.register).toHaveBeenCalledWith('/base/sandbox-worker.js', {
    scope: '/base/',
    updateViaCache: 'none',
  });
});

test('a page under control stays so when the update check fails', async () => {
  const container = createContainer(ours);
  container.register.mockRejectedValue(new TypeError('offline'));
  expect(await start(container)).toBe(true);
});

test('waits for a fresh worker to take control', async () => {
  const container = createContainer();
  const started = start(container);
  await vi.advanceTimersByTimeAsync(1900);
  container.takeControl(ours);
  expect(await started).toBe(true);
});

test('gives up after two seconds without control', async () => {
  const started = start(createContainer());
  const settled = vi.fn();
  void started.then(settled);
  await vi.advanceTimersByTimeAsync(1999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await started).toBe(false);
});

test('another worker in control is not the sandbox', async () => {
  const container = createContainer(theirs);
  const started = start(container);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await started).toBe(false);
});

test('no workers here, or a refused one', async () => {
  expect(await start(undefined)).toBe(false);
  const container = createContainer();
  container.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
  expect(await start(container)).toBe(false);
});
