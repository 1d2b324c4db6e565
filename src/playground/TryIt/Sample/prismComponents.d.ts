/** A grammar that adds itself to the global `Prism`. */
declare module 'prismjs/components/*';
