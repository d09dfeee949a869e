import { expect, test } from 'vitest';
import { useChromium } from './support/chromium.ts';

const chromium = useChromium();

test('Chromium draws a page', async () => {
  const page = await chromium().newPage();
  await page.setContent('<main><h1>Harbour lights</h1></main>');
  expect(await page.$eval('h1', (heading) => heading.getBoundingClientRect().height)).toBeGreaterThan(0);
  await page.close();
});
