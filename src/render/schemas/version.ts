/** Of every JSON document. Grows when a reader of the last version would misread the next. */
export const SCHEMA_VERSION = 1;
