import { collectFacts } from './collectFacts';
import { createHostSender } from './createHostSender';
import { diagnoseFailure } from './diagnoseFailure';
import { readLocalNetwork } from './readLocalNetwork';
import { watchPolicy } from './watchPolicy';

/**
 * Sends from this page to a host (`by: 'host'`), to the sandbox on this machine (`'local'`) or through the relay on it
 * (`'relay'`, with `relayUrl`). Never rejects; a failure comes with what this browser knows of its reason.
 */
export const sendToHost = createHostSender({
  fetch: (request) => fetch(request),
  now: () => performance.now(),
  watch() {
    const policy = watchPolicy(document);
    return {
      stop: policy.stop,
      async diagnose({ signal, ...call }) {
        const facts = await collectFacts(
          call,
          {
            pageUrl: location.href,
            isOnline: navigator.onLine,
            hasBlocked: policy.hasBlocked,
            // Absent in some WebViews, whatever the type says.
            readLocalNetwork: () => readLocalNetwork(navigator.permissions as Permissions | undefined),
            fetch: (url, init) => fetch(url, init),
            pause: () => new Promise((resolve) => setTimeout(resolve)),
          },
          signal,
        );
        return diagnoseFailure(facts);
      },
    };
  },
});
