import fs from 'node:fs';
import { expect, test } from 'vitest';
import { embedSchema } from '../../src/render/schemas/change.ts';
import { GIT_ENV, gitFolders } from '../support/git-folder.ts';
import { roadmap } from '../support/running.ts';

const BLOCK = '<!-- roadmap:begin status -->\n<!-- roadmap:end -->\n';

const repository = gitFolders().make();

for (const name of ['README.md', 'docs/guide.mdx', 'docs/deep/er.markdown', 'notes.txt', 'code.ts'])
  repository.write(name, `# A document\n\n${BLOCK}`);
repository.write('docs/ROADMAP.md', '# Plan\n\n## M1: Port\n\n- [x] Quay\n- [ ] Crane\n');
repository.write('packages/mill/ROADMAP.md', '# Mill\n\n## M1: Wheel\n\n- [ ] Oak\n');
repository.write('packages/mill/src/README.md', BLOCK);
fs.symlinkSync('README.md', repository.path('link.md'));
repository.git('add', '.');
repository.write('docs/not-added.md', BLOCK);
repository.write('not-added.md', BLOCK);

async function run(argv: readonly string[], folder = ''): Promise<{ readonly code: number; readonly said: string }> {
  const env = { ...GIT_ENV, SOURCE_DATE_EPOCH: '1767268800' };
  const { code, stdout, stderr } = await roadmap(repository.path(folder), argv, env);
  return { code, said: stdout + stderr };
}

const files = (said: string): string[] => [...said.matchAll(/^(\S+?):\d+: /gm)].map(([, file]) => file as string);

test('the documents of a plan are those beside it that git has, and those in this folder', async () => {
  const { code, said } = await run(['embed']);
  expect(code).toBe(1);
  expect(files(said)).toEqual(['README.md', 'docs/deep/er.markdown', 'docs/guide.mdx', 'not-added.md']);
  expect(files((await run(['embed'], 'docs/deep')).said)).toEqual(['../../README.md', '../guide.mdx', 'er.markdown']);
});

test('a folder with a plan of its own has its own documents', async () => {
  expect(files((await run(['embed'], 'packages/mill')).said)).toEqual(['src/README.md']);
});

test('as JSON, before and behind a write', async () => {
  const document = async (...argv: string[]) =>
    embedSchema.strict().parse(JSON.parse((await run(['embed', 'README.md', '--json', ...argv])).said));
  const [stale, written, fresh] = [await document(), await document('--write'), await document()];
  expect(stale).toMatchObject({ blocks: 1, stale: [{ file: 'README.md', line: 3, name: 'status' }], written: false });
  expect(written).toEqual({ ...stale, written: true });
  expect(fresh).toMatchObject({ blocks: 1, stale: [], diff: '' });
  repository.git('checkout', 'README.md');
});

test('check names what is behind, on disk and in the index, until it is written', async () => {
  const select = ['check', '--select', 'stale-embed', '--format', 'concise'];
  const { said } = await run(select);
  expect([...said.matchAll(/^(\S+?): warning: /gm)].map(([, place]) => place)).toEqual([
    'README.md:3:1',
    'docs/deep/er.markdown:3:1',
    'docs/guide.mdx:3:1',
  ]);
  const inFormat = async (format: string) => (await run([...select.slice(0, -1), format])).said;
  expect(await inFormat('pretty')).toContain('--> README.md:3:1\n3 | <!-- roadmap:begin status -->\n');
  expect(await inFormat('github')).toContain('::warning file=README.md,line=3,');
  expect(await inFormat('junit')).toContain('<testsuite name="README.md"');
  const { runs } = JSON.parse(await inFormat('sarif'));
  expect(runs[0].results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'README.md' },
    region: { startLine: 3 },
  });
  expect((await run(['embed', '--write'])).code).toBe(0);
  expect((await run(['embed'])).said).toBe('4 blocks up to date\n');
  expect((await run(select)).said).toBe('');
  expect((await run([...select, '--staged'])).said).toContain('README.md:3');
  repository.git('add', '-u');
  expect((await run([...select, '--staged'])).said).toBe('');
  // The plan of a package is none of ours.
  expect(repository.read('packages/mill/src/README.md')).toBe(BLOCK);
});
