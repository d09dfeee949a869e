import type { Generated } from './generated-file.ts';
import { shellFiles } from './generators.ts';
import { drawnFiles, illustratedFiles } from './pictures.ts';
import { vocabularyFiles } from './vocabulary-document.ts';

/** Written by `npm run generate`; test/generated.test.ts fails when one has drifted. */
export const generated: readonly Generated[] = [...shellFiles, ...vocabularyFiles, ...drawnFiles, ...illustratedFiles];
