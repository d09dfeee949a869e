import type { SourceFile } from '../text/source.ts';

export function guard(_source: SourceFile): void {}
