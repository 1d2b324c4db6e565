/** How klavi delivers a webhook. `growth` is deduced from "exponential": klavi doesn't publish the factor. */
export const webhookDelivery = {
  timeoutMs: 10_000,
  retries: 5,
  firstWaitMs: 250,
  growth: 2,
  maxRedirects: 3,
};
