import { expect, test } from 'vitest';
import { generated } from '../scripts/generated.ts';

test.each(generated)('$path follows from the code (else: npm run generate)', async ({ path, render }) => {
  await expect(await render()).toMatchFileSnapshot(`../${path}`);
});

test('no two generators write the same file', () => {
  const paths = generated.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
