/** Notes which origins the page's Content-Security-Policy blocks, until it is stopped. */
export type PolicyWatch = { hasBlocked: (url: string) => boolean; stop: () => void };

/**
 * Listens for violations. `blockedURI` is the whole address in some browsers and its origin alone in others, so
 * origins are compared.
 */
export function watchPolicy(target: EventTarget): PolicyWatch {
  const blocked = new Set<string>();
  const listen = (event: Event) => {
    const { blockedURI, disposition } = event as SecurityPolicyViolationEvent;
    if (disposition === 'enforce' && URL.canParse(blockedURI)) blocked.add(new URL(blockedURI).origin);
  };
  target.addEventListener('securitypolicyviolation', listen);
  return {
    hasBlocked: (url) => URL.canParse(url) && blocked.has(new URL(url).origin),
    stop: () => target.removeEventListener('securitypolicyviolation', listen),
  };
}
