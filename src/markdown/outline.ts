import type { RichText } from '../text/rich-text.ts';
import type { SourceFile } from '../text/source.ts';
import type { Span, Spanned } from '../text/span.ts';
import type { Managed } from './managed.ts';

/**
 * A Markdown document flattened to lines in places: what a roadmap says, it says on a line, in a place.
 * Code blocks, HTML (but `<details>` and `<summary>`), comments, definitions and managed blocks give no lines.
 */
export interface Outline {
  readonly source: SourceFile;
  /** In the order of the text. */
  readonly lines: readonly Line[];
  readonly frontMatter: FrontMatter | null;
  /** What `roadmap embed` writes: it gives no lines. */
  readonly managed: Managed;
}

export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  /** Between the fences. */
  readonly span: Span;
}

export type Line = Heading | Entry | Prose | Row | Summary;

interface InPlace {
  /** Position in {@link Outline.lines}. */
  readonly index: number;
  /** 1-based line in the file where `text` starts. */
  readonly number: number;
  readonly text: RichText;
  /**
   * The line this one stands under: the list item it is nested in or continues, else the nearest heading or summary above it,
   * by depth; a `<details>` group hides the headings that stood before it only from its own lines. `null` at the top.
   * A heading or summary inside a list item or a quote stands only above what follows it in there.
   */
  readonly parent: Line | null;
  /** Depth of block quotes around it. */
  readonly quote: number;
  /** A number shared by the lines of one block (one list, one paragraph, one table). */
  readonly block: number;
}

/** An ATX or setext heading; in `text`, the line breaks of a setext heading over several lines are spaces. */
export interface Heading extends InPlace {
  readonly place: 'heading';
  /** 1 to 6. */
  readonly depth: number;
}

/**
 * The first line of a list item, even where it begins below the marker. A list item without text, or that begins with
 * something else than text (a heading, a list, code), has an empty `text`.
 */
export interface Entry extends InPlace {
  readonly place: 'entry';
  /** `-`, `*`, `+`, `1.`, `2)`. */
  readonly marker: Spanned<string>;
  /** The number of an ordered list's marker. */
  readonly ordinal: number | null;
  /** GFM task box: `[ ]`, `[x]`, `[X]`, as the parser says it; `span` is the three characters (more if it is split over lines). */
  readonly box: Spanned<boolean> | null;
  /** 0 for an outermost list. */
  readonly depth: number;
}

/**
 * A physical line of a paragraph, also of a paragraph inside a list item or a block quote.
 * What goes on over lines (emphasis, a link, code) has a style on each; lines with nothing but a comment are left out.
 */
export interface Prose extends InPlace {
  readonly place: 'prose';
  /** 0 for the paragraph's first line. */
  readonly nth: number;
}

/** A table's row; its `text` is the first cell's. */
export interface Row extends InPlace {
  readonly place: 'row';
  /** Cells in order; may be fewer or more than the headers. */
  readonly cells: readonly RichText[];
  readonly table: Table;
}

export interface Table {
  /** Same as {@link InPlace.block} of its rows. */
  readonly block: number;
  readonly headers: readonly RichText[];
  /** 1-based line of the header row. */
  readonly number: number;
}

/** The text of a `<summary>`, which opens a `<details>` group. */
export interface Summary extends InPlace {
  readonly place: 'summary';
}
