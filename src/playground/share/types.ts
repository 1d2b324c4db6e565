import type { EnvironmentId } from '../../catalog/environments';
import type { RequestValues } from '../types';

export type SharedProblem =
  'damaged' | 'newer' | 'tooLarge' | 'notAllowed' | 'unsupported' | 'otherOperation' | 'notLoaded';

/** What the address of the page brought to a console. */
export type SharedCallState =
  | { kind: 'none' }
  | {
      kind: 'call';
      values: RequestValues;
      example?: string;
      /** Where the sender's console sent. Following it is the reader's choice. */
      environment?: EnvironmentId;
      /** Parameters that the operation doesn't have. */
      unknown: string[];
    }
  /** Nothing was filled in. `other`: the operation that the link is for, where it is another, and the link. */
  | { kind: 'problem'; reason: SharedProblem; other?: { operation: string; fragment: string } };
