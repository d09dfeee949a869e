import { type Command, Option } from 'commander';
import { documentJson } from '../../render/json.ts';
import { graphScreen, NO_NEEDS } from '../../render/pictures/graph.ts';
import { graphDocument, graphDot, graphMermaid } from '../../render/pictures/graph-formats.ts';
import { dependenciesOf } from '../../roadmap/dependencies.ts';
import { type Graph, graphOf } from '../../roadmap/graph.ts';
import { KINDS, type Kind } from '../../roadmap/roadmap.ts';
import { examples, filesArgument, impliedOption, itemArgument, jsonFlag, oneOf, wholeNumber } from '../arguments.ts';
import { openItem } from '../item-argument.ts';
import type { Session } from '../session.ts';

const FORMATS = ['text', 'mermaid', 'dot', 'svg', 'json'] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly kinds?: readonly Kind[];
  readonly depth?: number;
  readonly reduce?: boolean;
  readonly implied?: boolean;
  readonly json?: true;
}

export function graphCommand(program: Command, session: Session): void {
  const command = program
    .command('graph')
    .summary('what needs what, drawn')
    .description(
      'Draws what needs what: what is needed above, a line from it to each that needs it. With an item, only what that needs and what ' +
        'needs it, directly or through others. Of more than 60 items those that hold them are drawn; lines that say the same are one.',
    )
    .addArgument(itemArgument('[item]'))
    .addArgument(filesArgument())
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('text'))
    .addOption(jsonFlag())
    .addOption(
      new Option('-k, --kinds <kinds>', `any of ${KINDS.join(', ')}: others are drawn as what holds them`).argParser(
        oneOf(KINDS),
      ),
    )
    .option('--depth <n>', 'levels to draw, 1 for the outermost', wholeNumber)
    .option('--reduce', 'leave out needs that follow from others: A, where B needs A and C needs both')
    .addOption(impliedOption())
    .action((name: string | undefined, files: string[], options: Options) => graph(session, name, files, options));
  examples(command, [
    ['roadmap graph', 'on the terminal'],
    ['roadmap graph M4 --reduce', 'what M4 needs and what needs it'],
    ['roadmap graph --kinds milestone,phase', 'without tasks'],
    ['roadmap graph --format mermaid', 'for a Markdown document'],
    ['roadmap graph --format svg > docs/needs.svg', 'a picture'],
    ['roadmap graph --format dot | dot -Tpdf > plan.pdf', 'by Graphviz'],
  ]);
}

async function graph(session: Session, word: string | undefined, more: readonly string[], options: Options) {
  const { workspace, item } = await openItem(session, word, more);
  const { plan } = workspace;
  const found = graphOf(dependenciesOf(plan, options), { ...options, root: item ?? undefined });
  const format = options.json === undefined ? options.format : 'json';
  const isEmpty = found.nodes.length === 0;
  if (isEmpty && format !== 'json') session.warn(`${NO_NEEDS}: there is nothing to draw`);
  if (format === 'json') session.print(documentJson(graphDocument(found)));
  else if (format === 'mermaid') session.print(graphMermaid(found));
  else if (format === 'dot') session.print(graphDot(found, plan.title));
  else if (format === 'svg') session.print(await graphFile(found, plan.title));
  else if (!isEmpty) session.print(graphScreen(found, session));
}

/** The layout is loaded only where it is asked for. */
async function graphFile(graph: Graph, title: string | null): Promise<string> {
  const [{ graphDrawing }, { svgFile }] = await Promise.all([
    import('../../render/pictures/graph-svg.ts'),
    import('../../render/pictures/svg.ts'),
  ]);
  return svgFile(graphDrawing(graph, title));
}
