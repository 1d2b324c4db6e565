import { createCell } from './createCell';

/** Changes each time everything was forgotten: consoles empty themselves then. */
export const forgotten = createCell(0);
