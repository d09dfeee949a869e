/** The same as in package.json, which a test holds. Written here since the bundle is one file, wherever it is put. */
export const VERSION = '0.1.0';
