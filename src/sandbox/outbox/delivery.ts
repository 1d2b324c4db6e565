import type { Json } from '../../contract/types';
import type { AttemptOutcome } from '../outgoing';

/** Where a webhook goes, by klavi's priority: of the report request, of the link, of the Console; else the inbox only. */
export type Callback = { level: 'request' | 'link' | 'console' | 'inbox'; url: string };

/**
 * A body as it is stored: ready, or as what it is made from. Reports are recipes: a year of transactions has no place
 * in the state, and the same recipe always gives the same bytes.
 */
export type Content = { kind: 'body'; value: Json } | { kind: 'recipe'; value: Json };

/** What a delivery is about, for whoever looks for it. */
export type DeliveryIds = { eventId?: string; requestId?: string; linkId?: string; consentId?: string };

/** A webhook that a product wants sent. `name` is its key in the contract's `webhooks`. */
export type Emission = {
  kind: 'event' | 'report';
  name: string;
  /** Milliseconds since 1970: not before then. */
  dueAt: number;
  /** Absent: the Console's address for its kind. */
  callback?: Callback;
  content: Content;
  ids: DeliveryIds;
};

export type Attempt = { at: number; outcome: AttemptOutcome };

/** A webhook on its way or arrived. Times are in milliseconds since 1970, on the sandbox's clock. */
export type Delivery = {
  deliveryId: string;
  product: string;
  kind: Emission['kind'];
  name: string;
  level: Callback['level'];
  url: string;
  status: 'pending' | 'delivered' | 'failed';
  createdAt: number;
  /** When the next attempt is due; absent when there is none to come. */
  dueAt?: number;
  /** Somebody is at it until then: a runtime that died meanwhile loses its turn, never the delivery. */
  busyUntil?: number;
  /** Attempts since it was (re)started: they decide the waiting time and the end. */
  tries: number;
  /** How many more times it is to arrive. */
  repeats: number;
  attempts: Attempt[];
  /** Characters that its content takes in the state. */
  size: number;
  content: Content;
  ids: DeliveryIds;
};
