import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type SourceFile, sourceFile } from '../../../src/text/source.ts';

const root = new URL('../../../../shared/conformance/', import.meta.url);

/** Roadmaps that people have written; none where the conformance suite is not at hand. */
export function* realFiles(): Iterable<SourceFile> {
  for (const name of ['seeds/', 'corpus/', 'wild/']) {
    const directory = new URL(name, root);
    if (!existsSync(directory)) continue;
    for (const file of readdirSync(directory)) {
      if (file.endsWith('.md'))
        yield sourceFile(name + file, readFileSync(new URL(encodeURIComponent(file), directory), 'utf8'));
    }
  }
}
