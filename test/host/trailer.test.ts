import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withTrailers } from '../../src/host/git/commit/trailer.ts';

test.each([
  'Close M3',
  'Close M3\n',
  'docs: close M3',
  'Close M3\n\nWith a body: of text\nin two lines',
  'Close M3\n\nA body.\n\nRefs: 7\nSigned-off-by: Ann <ann@example.org>',
  'Close M3\n\nRefs: 7\n  and more of it\n\n\n',
])('as git adds it: %j', (message) => {
  const trailer = 'Roadmap: M3 done';
  const added = execFileSync('git', ['interpret-trailers', '--trailer', trailer], {
    input: `${message.trimEnd()}\n`,
    encoding: 'utf8',
  });
  expect(withTrailers(message, [trailer])).toBe(added);
});
