import type { OperationDoc } from '../contract/types';
import type { Carried } from './carryValues';
import { findTokens } from './findTokens';
import { proposeValues } from './proposeValues';
import { sessionStore } from './sessionStore';
import type { KeptAnswer, TokenState } from './types';

const NOTHING: Record<string, KeptAnswer> = {};

export const subscribe = sessionStore.subscribe;

/** The product's last answers by operationId; the same object until one of them changes. */
export function getAnswers(product: string): Record<string, KeptAnswer> {
  return sessionStore.get()[product] ?? NOTHING;
}

/** What earlier answers mean for a console: its first values, and the credentials it has. */
export function readSession(
  operation: OperationDoc,
  options: { example?: string; isPicked: boolean; answers: Record<string, KeptAnswer> },
): { proposed: Carried; tokens: TokenState[] } {
  return { proposed: proposeValues(operation, options), tokens: findTokens(operation, options.answers) };
}
