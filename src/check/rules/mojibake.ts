import type { Roadmap } from '../../roadmap/roadmap.ts';
import { lineAt } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { type Garbled, garbledIn } from '../queries/garbled.ts';
import { rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

export const mojibake: Rule = {
  name: 'mojibake',
  family: 'text',
  level: 'error',
  summary: 'Characters are shown as the bytes of others: `âœ…` instead of `✅`.',
  why: 'An editor or a script once read the file in another encoding than it was written in, and saved what it saw. Marks and words are lost to readers and to tools, and each further round makes it worse.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n**Status:** âœ… Complete\n\n- Quay â€” east\n',
      lines: [5],
      fixed: '# Plan\n\n## M1: Port\n\n**Status:** ✅ Complete\n\n- Quay — east\n',
    },
    {
      text: '# Plan\n\n## Fase 1: CaÃ§amba\n\n- [ ] GuÃ­a\n',
      lines: [3],
      fixed: '# Plan\n\n## Fase 1: Caçamba\n\n- [ ] Guía\n',
    },
  ],
  good: [
    '# Plan\n\n## Fase 1: Naïve “CAFÉ” — « qualité »\n\n- [ ] AMANHÃ\n- [ ] Ferries 1.3×–5.2× as fast\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Read `âœ…` as a tick\n\n```\nâœ…\n```\n',
  ],
  *check({ roadmap }) {
    const { text } = roadmap.source;
    const { runs, others } = garbledIn(text);
    const shown = runs.length === 0 ? [] : outsideCode(runs, roadmap);
    const first = shown[0];
    if (!first) return;
    const written = text.slice(first.span.start, first.span.end);
    const more = runs.length > 1 ? `, in ${runs.length} places of the file` : '';
    yield {
      message: `Unexpected ${written}, expected ${first.meant}: bytes of UTF-8 were read as cp1252${more}`,
      span: first.span,
      fix: {
        title: 'write what was meant, in the whole file',
        applicability: others === 0 ? 'safe' : 'unsafe',
        edits: () => runs.map(({ span, meant }) => ({ span, newText: meant })),
      },
    };
  },
};

/** Code may show such characters on purpose. */
function outsideCode(runs: readonly Garbled[], roadmap: Roadmap): Garbled[] {
  const { lines } = rawText(roadmap);
  const code: Span[] = roadmap.readings.flatMap(({ line }) =>
    [line.text, ...(line.place === 'row' ? line.cells : [])].flatMap(({ styles }) =>
      styles.flatMap(({ kind, span }) => (kind === 'code' ? [span] : [])),
    ),
  );
  code.sort((a, b) => a.start - b.start);
  let at = 0;
  return runs.filter(({ span }) => {
    while (at < code.length && (code[at] as Span).end <= span.start) at += 1;
    const inline = at < code.length && (code[at] as Span).start <= span.start;
    return !inline && lines[lineAt(roadmap.source, span.start) - 1]?.within !== 'code';
  });
}
