import { createContext } from 'react';

/** Whether a schema describes what the reader sends or what comes back: "required" reads differently. */
export const DirectionContext = createContext<'request' | 'response'>('request');
