/** Chat apps and mail programs cut longer links; 500 characters are left for the page's own address. */
export const MAX_FRAGMENT_CHARACTERS = 7_500;

/** How far a payload is read: a few hundred bytes can inflate to gigabytes. */
export const MAX_DATA_BYTES = 64 * 1024;

/** Deeper JSON than this is no request that anybody filled in. */
export const MAX_DEPTH = 32;
