import { once } from '../../text/once.ts';
import { boxedLines, rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

/** What is not seen, or is seen as a blank. */
const UNSEEN = '\\u00a0\\u200b-\\u200d\\u2060\\ufeff\\u3000\\u2000-\\u200a\\u202f';
const START = '^([ \\t>]*)';
const MARK = '([-*+]|\\d{1,9}[.)])';

interface Form {
  readonly found: RegExp;
  /** What should stand there, from the mark of the list item up to the text. */
  meant(match: RegExpExecArray): string;
  /** False if it is not certain that a box was meant. */
  readonly certain: boolean;
}

const tick = (inside: string): string => (/[xXхХχΧｘＸ]/u.test(inside) ? '[x]' : '[ ]');

/** A bracket right behind the mark of a list item, or what looks like one. */
const BRACKET = /^[ \t>]*(?:[-*+－–—•·‐‑−]|\d{1,9}[.)])[ \t\u3000\u00a0]*\[/;

/** In each, the second group is the mark of the list item, the third what stands in the box. Made late: few plans need them. */
const FORMS = once((): readonly Form[] => [
  // `- [x]Quay`, `- [ ]**Quay**`, and with a blank that is none; but `- [ ]* Quay` is how Kiro marks what is optional.
  {
    found: new RegExp(`${START}${MARK}[ \\t]+\\[([ xX])\\](?:[${UNSEEN}]+|(?=[\\p{L}\\p{N}_\`"“~]|\\*(?! )))`, 'u'),
    meant: ([, , mark, inside]) => `${mark} [${inside}] `,
    certain: true,
  },
  // `-[ ] Quay`
  {
    found: new RegExp(`${START}([-*+])\\[([ xX])\\][ \\t]+(?=\\S)`),
    meant: ([, , mark, inside]) => `${mark} [${inside}] `,
    certain: true,
  },
  // `- [] Quay`, `- [  ] Quay`, `- [x ] Quay`, `- [х] Quay` with a Cyrillic letter
  {
    found: new RegExp(
      `${START}${MARK}[ \\t]+\\[([ \\t${UNSEEN}]{0,3}[xXхХχΧｘＸ]?[ \\t${UNSEEN}]{0,3})\\][ \\t${UNSEEN}]+(?=\\S)`,
      'u',
    ),
    meant: ([, , mark, inside]) => `${mark} ${tick(inside ?? '')} `,
    certain: true,
  },
  // `－ [ ] Quay`, `• [x] Quay`
  {
    found: /^([ \t>]*)([－–—•·‐‑−])[ \t\u3000\u00a0]*\[([ xX])\][ \t\u3000\u00a0]+(?=\S)/,
    meant: ([, , , inside]) => `- [${inside}] `,
    certain: false,
  },
]);

export const lookAlikeCheckbox: Rule = {
  name: 'look-alike-checkbox',
  family: 'text',
  level: 'warning',
  summary: 'Something looks like a checkbox and is none: `- [x]Quay`, `- [] Quay`, `-[ ] Quay`.',
  why: 'Markdown shows it as text, and it is not counted. `[х]` with a Cyrillic letter, or a blank of another kind, cannot be told from a box by eye.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n- [ ]Crane\n- [] Rails\n-[x] Gate\n',
      lines: [6, 7, 8],
      fixed: '# Plan\n\n## M1: Port\n\n- [x] Quay\n- [ ] Crane\n- [ ] Rails\n- [x] Gate\n',
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [х] Quay\n- [\u00a0] Crane\n- [x]\u200b Rails\n\n－ [ ] Gate\n',
      lines: [5, 6, 7, 9],
      fixed: '# Plan\n\n## M1: Port\n\n- [x] Quay\n- [ ] Crane\n- [x]  Rails\n\n- [ ] Gate\n',
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [x](https://example.com) Quay\n- [x]: the mark of what is done\n- [~] Crane\n',
    '# Plan\n\n- [ ] 1. Port\n  - [x] 1.1 Quay\n  - [ ]* 1.2 Flags\n',
    '# Plan\n\n## M1: Port\n\n- [X] Quay\n* [ ] Crane\n\n```\n- [] Rails\n```\n',
  ],
  *check({ roadmap }) {
    if (!/\[.{0,7}\]/.test(roadmap.source.text)) return;
    const boxed = boxedLines(roadmap);
    for (const { number, text, span, within } of rawText(roadmap).lines) {
      if (within !== 'text' || boxed.has(number) || !BRACKET.test(text)) continue;
      const form = FORMS().find(({ found }) => found.test(text));
      const match = form?.found.exec(text);
      if (!form || !match) continue;
      const start = span.start + (match[1] ?? '').length;
      const place = { start, end: span.start + match[0].length };
      const newText = form.meant(match);
      // What is a box but for where it stands, as in HTML, is none of this rule's.
      if (match[0].slice((match[1] ?? '').length).replace(/[ \t]+/g, ' ') === newText) continue;
      yield {
        message: `Unexpected ${shown(match[0])}, expected ${newText.trimEnd()} and a blank: it is no checkbox`,
        span: place,
        fix: {
          title: 'make it a checkbox',
          applicability: form.certain ? 'safe' : 'unsafe',
          edits: () => [{ span: place, newText }],
        },
      };
    }
  },
};

function shown(text: string): string {
  return text.trim();
}
