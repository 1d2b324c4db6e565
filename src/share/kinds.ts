import { readCall } from './readCall';
import { screenCall } from './screenCall';
import type { Json, ShareData, ShareKind } from './types';

export type KindRules<Data> = {
  /** Of what is written now. */
  version: number;
  /** From a version to the next: `{1: from1To2}`. Throws nothing; `undefined` when it can't. */
  migrations: Record<number, (data: Json) => Json | undefined>;
  /** The data, if it is nothing but what the kind allows. */
  read: (data: Json) => Data | undefined;
  /** Whether it is free of credentials and of real people's data. */
  isShareable(data: Data): boolean;
};

/** Every kind of link. A version that was ever published keeps its migration and its entry in `fixtures/`. */
export const kinds: { [Kind in ShareKind]: KindRules<ShareData[Kind]> } = {
  call: {
    version: 1,
    migrations: {},
    read: readCall,
    isShareable: (call) => screenCall(call).changes.length === 0,
  },
};
