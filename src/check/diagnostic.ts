import type { Pen } from '../edit/pen.ts';
import type { Reread } from '../edit/rewrite.ts';
import type { Asked } from '../edit/verify.ts';
import type { TextEdit } from '../text/edit.ts';
import type { SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';

export const LEVELS = ['error', 'warning', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/** A place in a file that says something about a finding. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** A repair. `safe` if it changes nothing that the plan says but what is wrong; `unsafe` if a person should look at it. */
export interface Fix {
  readonly title: string;
  readonly applicability: 'safe' | 'unsafe';
  /** Empty if there is no way to write it. Made when it is asked for. */
  edits(): readonly TextEdit[];
  /** The statuses it sets, so that several can be tried at once. */
  readonly sets?: StatusChange;
}

export interface StatusChange {
  readonly asked: Asked;
  readonly pen: Pen;
  readonly read: Reread;
}

/** What a rule found. `Unexpected X, expected Y`, without a full stop. Spans are of the file that was checked, if none is named. */
export interface Finding {
  readonly message: string;
  readonly span: Span;
  /** Another document, in which it stands; its path is from the repository's root, with `/`. */
  readonly document?: SourceFile;
  /** Id of the item it is about: an exception that stands at the item holds for it. */
  readonly item?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** A finding with its rule, as it is reported. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly level: Level;
  /** Of the file or the document, from the repository's root, with `/`. */
  readonly file: string;
  /** What the span is of. */
  readonly source: SourceFile;
}
