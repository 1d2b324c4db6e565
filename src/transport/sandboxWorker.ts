const CONTROL_WITHIN_MS = 2000;

/** What this needs of `navigator.serviceWorker`. */
export type WorkerContainer = Pick<
  ServiceWorkerContainer,
  'controller' | 'register' | 'addEventListener' | 'removeEventListener'
>;

/**
 * Registers the sandbox's service worker and waits until it controls the page. False when the browser has none,
 * refuses it, or gives it no control within two seconds: hard reload, private mode, some WebViews.
 * `rootUrl` is the default locale's base URL: one worker serves every locale.
 */
export async function startSandboxWorker(
  rootUrl: string,
  container: WorkerContainer | undefined,
): Promise<boolean> {
  if (!container) return false;
  const script = `${rootUrl}sandbox-worker.js`;
  const isControlled = () => container.controller?.scriptURL.endsWith(script) ?? false;
  try {
    const registered = container.register(script, { scope: rootUrl, updateViaCache: 'none' });
    if (isControlled()) {
      // Already served; a failed update check can wait for the next page.
      registered.catch(() => {});
      return true;
    }
    await registered;
  } catch {
    return false;
  }
  return isControlled() || waitForControl(container, isControlled);
}

function waitForControl(container: WorkerContainer, isControlled: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      container.removeEventListener('controllerchange', finish);
      resolve(isControlled());
    };
    const timer = setTimeout(finish, CONTROL_WITHIN_MS);
    container.addEventListener('controllerchange', finish);
  });
}
