import type { SentRequest } from '../../contractSuite';
import type { Refused } from '../checkRefusal';

/** What a case starts from: one link, and one consent that waits. */
export type Start = { accessToken: string; linkToken: string; linkId: string; consentId: string };

export type Refusal = Refused & { name: string; request(start: Start): SentRequest };
