import { commandsFor } from './commands/index.ts';
import { buildProgram } from './program.ts';
import type { Session } from './session.ts';

/** Columns of the help texts in the manual. */
const WIDTH = 100;

/** `docs/cli.md`: every command's help, as the program prints it. */
export async function manual(): Promise<string> {
  let text = '';
  const output = { write: (part: string) => (text += part), columns: WIDTH };
  const program = buildProgram(output);
  for (const add of await commandsFor('help')) add(program, {} as Session);
  const sections = [program, ...program.commands].map((command) => {
    text = '';
    command.outputHelp();
    const name = command === program ? 'roadmap' : `roadmap ${command.name()}`;
    return `## ${name}\n\n\`\`\`\n${text.trimEnd()}\n\`\`\`\n`;
  });
  return `${[HEAD, ...sections].join('\n')}`;
}

const HEAD = `<!-- Generated from the program by npm run generate. -->

# The command line

\`roadmap\` alone is \`roadmap status\`, and \`roadmap FILE\` is \`roadmap status FILE\`.

**Which file.** The files that are named; else those of the config; else \`ROADMAP.md\`, \`MILESTONES.md\` and the like, in any
letter case, here or in \`docs/\`, \`planning/\`, \`.planning/\`, \`.specs/project/\` and other usual folders, from the current folder
up to the repository's root. The nearest folder that has any decides; several are shown as one roadmap, tracked files first.
What a sparse checkout leaves out is read from the index; a bare repository has files only with \`--at\`.

**Which item.** By label or id (\`M3\`, \`m3\`, \`"Milestone 3"\`, \`T-022\`), number where only one bears it (\`12\`), handle (\`M3.c1\`
is the first criterion of M3, \`M3.t2\` its second task), title, or part of a title. A name that fits several lists them.

**Output.** Data goes to stdout, messages to stderr. Tables are for terminals; in a pipe \`list\`, \`next\` and \`blocked\` write
tab-separated values without a header. Width is the terminal's, else \`COLUMNS\`, else 80. Colour follows \`--color\`,
\`NO_COLOR\`, \`FORCE_COLOR\` and \`TERM=dumb\`. Characters that could act on a terminal are shown as \`\\u{1b}\`. \`--json\` prints one
document that \`roadmap schema NAME\` describes; \`--json=id,status\`, where help says \`--json[=fields]\`, keeps these keys of each item.
Where there is nothing to show, a line on stderr says why, and a format for files is an empty document.

**Exit codes.** 0: fine. 1: the answer is no. \`check\` found an error, a change was refused for what the plan says, \`embed\` found a stale
block, \`diff --exit-code\` a change, \`forecast\` too few data, \`merge-driver\` a conflict. 2: wrong use, or it could not be read or
written. 141: whoever read the pipe has left.

**Changes.** Commands that change a plan take several items, and \`FILE.md\` or \`-f FILE\` for where. An id that is written twice names both:
then \`M1~1\`, \`M1~2\`, or \`docs/plan.md:M1\` names one. [writing.md](writing.md) says what is promised.

**Config.** \`roadmap.config.yaml\`, here or above in the repository, or a \`roadmap:\` key in a roadmap's own front matter:

\`\`\`yaml
files: [docs/plan.md, docs/later.md]
words:
  status: { done: [erledigt], active: [unter Dampf] }
  labels: { milestone: Epic }
  sections: { criteria: [Abnahme] }
boxes: { "o": active }
criteria: { plain: leave }        # closing does not give criteria without a box one
check:
  extends: strict                 # every warning is an error; or recommended, or gsd
  rules:
    overdue: off
    max-active: { level: warning, max: 3 }
  overrides:
    - files: docs/archive/**
      rules: { stale-count: off }
\`\`\`
`;
