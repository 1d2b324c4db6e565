import type { Json } from '../contract/types';
import type { Operation } from './findOperation';
import type { Random } from './random';
import type { Settings } from './settings';

export type ParameterValues = Record<string, Json>;

/** What a call finds around itself. */
export type Surroundings = {
  /** Milliseconds since 1970, on the sandbox's clock. */
  now: number;
  random: Random;
  /** Where the portal's pages are, absolute, with a `/` at its end. */
  portalUrl: string;
  settings: Settings;
  /** The absolute address at which a person goes on by a ticket: of a link through klavi's screens, of a consent at the bank. */
  journeyUrl(mode: 'link' | 'consent', ticket: string): string;
};

/** One request, read and typed by its operation. Parameters that weren't sent are absent. */
export type Call = Surroundings & {
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
};

/** What goes back; `mediaType` is JSON when absent, and without `body` there is neither body nor type. */
export type Answer = { status: number; body?: Json; mediaType?: string; headers?: Record<string, string> };
