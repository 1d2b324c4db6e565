import type { Json } from '../contract/types';
import type { Operation } from './findOperation';
import type { Random } from './random';

export type ParameterValues = Record<string, Json>;

/** One request, read and typed by its operation. Parameters that weren't sent are absent. */
export type Call = {
  operation: Operation;
  parameters: {
    path: ParameterValues;
    query: ParameterValues;
    header: ParameterValues;
    cookie: ParameterValues;
  };
  body: Json | undefined;
  /** The credentials sent, by the name of the security scheme they fit. */
  credentials: Map<string, string>;
  /** Milliseconds since 1970. */
  now: number;
  random: Random;
  /** Where the portal's pages are, absolute, with a `/` at its end. */
  portalUrl: string;
};

/** What goes back; `mediaType` is JSON when absent, and without `body` there is neither body nor type. */
export type Answer = { status: number; body?: Json; mediaType?: string; headers?: Record<string, string> };
