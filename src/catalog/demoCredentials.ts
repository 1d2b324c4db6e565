/**
 * The keys that the portal's own sandbox accepts, by product. They open nothing but the simulation;
 * `npm run check` holds them against the contract's examples.
 */
export const demoCredentials: Record<string, Record<string, string>> = {
  'klavi-ki': { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' },
  klaas: { client_id: 'demo-client', client_secret: 'demo-secret' },
};
