import { shellFiles } from './generators.ts';
import { illustratedFiles } from './pictures.ts';
import { vocabularyFiles } from './vocabulary-document.ts';

/** A file in the repository that follows from the code. */
export interface Generated {
  /** From the repository's root. */
  readonly path: string;
  readonly render: () => string | Promise<string>;
}

/** Written by `npm run generate`; test/generated.test.ts fails when one has drifted. */
export const generated: readonly Generated[] = [...shellFiles, ...vocabularyFiles, ...illustratedFiles];
