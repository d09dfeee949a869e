import type { Block, Managed, StrayMark } from '../../markdown/managed.ts';
import { BLOCK_KINDS } from '../../markdown/managed.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { findItem } from '../../roadmap/find.ts';
import { unifiedDiff } from '../../text/diff.ts';
import type { TextEdit } from '../../text/edit.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { CONTENTS } from './content.ts';

/** A block, and what is to be done about it. */
export interface Embed {
  /** The comment that begins it. */
  readonly span: Span;
  /** `status M3` */
  readonly name: string;
  /** `null` if it says what the plan says. */
  readonly edit: TextEdit | null;
}

/** A mark that is no block, or a block that cannot be made: it is left as it is. */
export interface Broken {
  readonly span: Span;
  /** What is wrong, and what to do. */
  readonly what: string;
  readonly cure: string;
  /** False for what may be meant so: an example in code. */
  readonly isFault: boolean;
}

/** A document, and its blocks as they are and as they should be. */
export interface Embedded {
  /** From the repository's root, with `/`. */
  readonly file: string;
  readonly source: SourceFile;
  readonly embeds: readonly Embed[];
  readonly broken: readonly Broken[];
}

/** What makes the blocks of a document say what the plan says. */
export function editsOf({ embeds }: Embedded): TextEdit[] {
  return embeds.flatMap(({ edit }) => (edit === null ? [] : [edit]));
}

/** What is to be changed in some documents, as `git apply` takes it. */
export function embedsDiff(documents: readonly Embedded[]): string {
  return documents.map((each) => unifiedDiff(each.source, each.file, editsOf(each))).join('');
}

/** What the blocks of a document should hold. */
export function embedsOf(
  plan: Plan,
  source: SourceFile,
  { blocks, strays }: Managed,
  lexicon: Lexicon,
): { readonly embeds: readonly Embed[]; readonly broken: readonly Broken[] } {
  const embeds: Embed[] = [];
  const broken: Broken[] = strays.map(strayText);
  for (const block of blocks) {
    const item = itemOf(plan, block);
    if (item && 'what' in item) {
      broken.push(item);
      continue;
    }
    const name = [block.kind, ...(block.about === '' ? [] : [block.about])].join(' ');
    const newText = inFile(CONTENTS[block.kind](plan, item, lexicon), source, block);
    const isFresh = source.text.slice(block.inside.start, block.inside.end) === newText;
    embeds.push({ span: block.begin, name, edit: isFresh ? null : { span: block.inside, newText } });
  }
  return { embeds, broken: broken.sort((a, b) => a.span.start - b.span.start) };
}

/** Between blank lines, as Markdown wants it behind a comment, with the line ends that stand around it. */
function inFile(content: string, { text }: SourceFile, { begin }: Block): string {
  const end = /^\r\n|^\r|^\n/.exec(text.slice(begin.end, begin.end + 2))?.[0] ?? '\n';
  return `\n${content}\n`.replaceAll('\n', end);
}

/** The item that a block is about, `null` if that is the whole plan. */
function itemOf(plan: Plan, { kind, about, begin }: Block): PlanItem | Broken | null {
  if (about === '') return null;
  const broken = (what: string, cure: string): Broken => ({ span: begin, what, cure, isFault: true });
  if (kind === 'timeline') return broken(`timeline takes no item, and has ${about}`, 'leave it out');
  const result = findItem(plan, about);
  if (result.found) return result.found;
  const ids = result.candidates
    .slice(0, 4)
    .map(({ id }) => id)
    .join(', ');
  if (result.reason === 'ambiguous') return broken(`"${about}" is the name of several items`, `write one of ${ids}`);
  return broken(`no item called "${about}"`, ids === '' ? 'see `roadmap list`' : `did you mean ${ids}?`);
}

function strayText({ span, why, said }: StrayMark): Broken {
  const [kind = ''] = said.split(' ');
  const texts: Readonly<Record<StrayMark['why'], readonly [what: string, cure: string]>> = {
    unclosed: ['a block that never ends', 'write `<!-- roadmap:end -->` behind it'],
    nested: ['a block within a block', 'end the first before it'],
    unopened: ['the end of a block that never begins', 'delete it'],
    unknown: [
      kind === '' ? 'a block without a kind' : `no kind of block is called "${kind}"`,
      didYouMean(kind, BLOCK_KINDS, `write one of ${BLOCK_KINDS.join(', ')}`),
    ],
    foreign: ['the mark of a block in code, a list or a quote', 'left as it is'],
  };
  const [what, cure] = texts[why];
  return { span, what, cure, isFault: why !== 'foreign' };
}
