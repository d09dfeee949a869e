import { sourceSpan } from '../../text/rich-text.ts';
import { fold, isBoundary } from '../../vocabulary/fold.ts';
import { wordsOption } from '../queries/policy.ts';
import type { Rule } from '../rule.ts';

const WORDS = ['asap', 'etc', 'and so on', 'somehow'];

export const forbiddenWords: Rule = {
  name: 'forbidden-words',
  family: 'policy',
  level: 'off',
  summary: 'The plan uses a word that the team has agreed not to use.',
  why: 'Words that promise nothing, or that should not be published. The option `words` lists them; letter case and accents do not matter.',
  options: { words: 'words' },
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [ ] Quay, crane etc.\n', lines: [5] },
    { text: '# Plan\n\n## M1: Port ASAP\n\n- [ ] Move stones somehow\n', lines: [3, 5] },
  ],
  good: ['# Plan\n\n## M1: Port\n\n- [ ] Fetch the crane\n', '# Plan\n\n## M1: Port\n\n- [ ] Write `etc` in code\n'],
  *check({ roadmap, options }) {
    const words = wordsOption(options, 'words', WORDS).filter((word) => word !== '');
    const folded = words.map((word) => fold(word));
    for (const { line } of roadmap.readings) {
      for (const text of line.place === 'row' ? line.cells : [line.text]) {
        const plain = fold(text.plain);
        const code = text.styles.filter(({ kind }) => kind === 'code');
        for (const [nth, word] of folded.entries()) {
          for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
            const end = at + word.length;
            if (!isBoundary(plain, at) || !isBoundary(plain, end)) continue;
            if (code.some((style) => style.start <= at && end <= style.end)) continue;
            yield { message: `Unexpected ${words[nth]}, expected another word`, span: sourceSpan(text, at, end) };
          }
        }
      }
    }
  },
};
