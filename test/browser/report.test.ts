import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { HOSTILE_PLAN, LONG_PLAN } from '../support/hostile-plan.ts';
import { useChromium } from './support/chromium.ts';
import { fixture, inTheme, open, unfolded, useReports } from './support/report.ts';

const chromium = useChromium();
const reports = useReports();

const GARDEN = fixture('cli/pictures/ROADMAP.md');

const PLANS: Readonly<Record<string, string>> = {
  'dates, dependencies, a circle': GARDEN,
  'markup for titles': HOSTILE_PLAN,
  'long titles': LONG_PLAN,
  Arabic: fixture('languages/ar.md'),
  Japanese: fixture('languages/ja.md'),
  'weeks from a begin': fixture('cli/pictures/weeks.md'),
  'tasks alone': '- [ ] one\n- [x] two\n',
  'everything done': '## M1 One\n\n- [x] a\n',
};

const pages = new Map<string, string>();
function pageOf(name: string): string {
  const made = pages.get(name) ?? reports.of(PLANS[name] as string);
  pages.set(name, made);
  return made;
}

test.each(Object.keys(PLANS))('nothing is loaded, said or broken: %s', async (name) => {
  const { page, noise } = await open(chromium(), pageOf(name), inTheme('dark'));
  await unfolded(page);
  expect(noise).toEqual([]);
  await page.close();
});

test.each(Object.keys(PLANS))('everybody can use it: %s', async (name) => {
  for (const theme of ['light', 'dark'] as const) {
    const { page } = await open(chromium(), pageOf(name), inTheme(theme));
    await unfolded(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  }
});

test.each(Object.keys(PLANS))('it fits a phone: %s', async (name) => {
  for (const width of [360, 320]) {
    const { page } = await open(chromium(), pageOf(name), (each) => each.setViewport({ width, height: 800 }));
    await unfolded(page);
    expect(await outside(page)).toEqual([]);
    await page.close();
  }
});

test('pictures are drawn as they were made: no rule of the page changes the size of a part', async () => {
  const { page } = await open(chromium(), pageOf('dates, dependencies, a circle'));
  const changed = await page.$$eval('.picture rect', (all) =>
    all
      .map((each) => [each.getAttribute('height'), getComputedStyle(each).height.replace('px', '')])
      .filter(([said, drawn]) => Number(said) !== Number(drawn)),
  );
  expect(await page.$$('.picture rect')).not.toEqual([]);
  expect(changed).toEqual([]);
  await page.close();
});

test('what has a past has a burn-up and a forecast, for everybody', async () => {
  const weeks = [0, 1, 3, 4, 6, 7, 9, 11].map(
    (done) => `# Pier\n\n## M1: Piles\n\n${'- [x] driven\n'.repeat(done)}${'- [ ] to drive\n'.repeat(20 - done)}`,
  );
  const { page: file } = reports.inRepository(weeks, 'https://gitlab.com/parks/pier.git');
  for (const theme of ['light', 'dark'] as const) {
    const { page, noise } = await open(chromium(), file, inTheme(theme));
    expect(await page.$eval('#history', ({ textContent }) => textContent)).toMatch(
      /11 of 20 boxes done.*50% sure.*95% sure/s,
    );
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 800 });
    expect(await outside(page)).toEqual([]);
    expect(noise).toEqual([]);
    await page.close();
  }
});

test('markup stays text', async () => {
  const { page, noise } = await open(chromium(), pageOf('markup for titles'));
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return {
      elements: [...new Set(all.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))].sort(),
      links: [...new Set([...document.links].map(({ href }) => href.replace(/#.*/, '')))],
      title: document.title,
      tasks: [...document.querySelectorAll('.tree li bdi')].map(({ textContent }) => textContent),
    };
  });
  expect(found.elements).toMatchInlineSnapshot(`
    [
      "a",
      "b",
      "bdi",
      "body",
      "button",
      "circle",
      "code",
      "dd",
      "desc",
      "details",
      "div",
      "dl",
      "dt",
      "footer",
      "g",
      "h1",
      "h2",
      "h3",
      "head",
      "header",
      "html",
      "i",
      "input",
      "label",
      "li",
      "link",
      "main",
      "meta",
      "nav",
      "ol",
      "option",
      "p",
      "path",
      "rect",
      "script",
      "section",
      "select",
      "span",
      "style",
      "summary",
      "svg",
      "symbol",
      "text",
      "time",
      "title",
      "ul",
      "use",
    ]
  `);
  expect(found.attributes).toMatchInlineSnapshot(`
    [
      "aria-hidden",
      "aria-label",
      "aria-labelledby",
      "autocomplete",
      "charset",
      "class",
      "content",
      "cx",
      "cy",
      "d",
      "data-status",
      "datetime",
      "fill",
      "height",
      "hidden",
      "href",
      "http-equiv",
      "id",
      "lang",
      "name",
      "open",
      "r",
      "rel",
      "role",
      "rx",
      "spellcheck",
      "stroke",
      "stroke-dasharray",
      "stroke-linecap",
      "stroke-linejoin",
      "stroke-width",
      "tabindex",
      "text-anchor",
      "type",
      "viewBox",
      "width",
      "x",
      "xmlns",
      "y",
    ]
  `);
  expect(found.links).toEqual([page.url()]);
  expect(found.title).toBe('Roadmap <img src=x onerror=alert(1)> "\' --');
  expect(found.tasks).toContain('<script>alert(1)</script>');
  expect(noise).toEqual([]);
  await page.close();
});

test('milestones fold, by mouse and by keyboard', async () => {
  const { page } = await open(chromium(), pageOf('dates, dependencies, a circle'));
  const isOpen = (id: string) => page.$eval(`#${id}`, (each) => (each as HTMLDetailsElement).open);
  expect([await isOpen('item-M1'), await isOpen('item-M2')]).toEqual([false, true]);
  await page.click('#item-M1 > summary');
  expect(await isOpen('item-M1')).toBe(true);
  await page.focus('#item-M2 > summary');
  await page.keyboard.press('Enter');
  expect(await isOpen('item-M2')).toBe(false);
  await page.click('#unfold');
  expect(await page.$$('.tree details:not([open])')).toEqual([]);
  await page.click('#fold');
  expect(await page.$$('.tree details[open]')).toEqual([]);
  await page.close();
});

test('the filter leaves what fits, says how much, and puts all back', async () => {
  const { page } = await open(chromium(), pageOf('dates, dependencies, a circle'));
  const before = await seen(page);
  await page.type('#find', 'palms');
  expect(await seen(page)).toEqual(['item-M2', 'item-P2', 'item-H-4', 'item-H-5']);
  expect(await page.$eval('#found', ({ textContent }) => textContent)).toBe('1 of 27 items');
  await page.select('#status', 'not done');
  expect(await seen(page)).toEqual(['item-M2', 'item-P2']);
  await page.select('#status', 'done');
  expect(await seen(page)).toEqual([]);
  await page.$eval('#find', (each) => {
    (each as HTMLInputElement).value = '';
    each.dispatchEvent(new Event('input'));
  });
  expect(await seen(page)).toContain('item-G-1');
  await page.select('#status', 'any');
  expect(await seen(page)).toEqual(before);
  await page.close();
});

test('links lead to items, which open for them', async () => {
  const file = pageOf('dates, dependencies, a circle');
  const { page } = await open(chromium(), `${file}#item-G-2`);
  expect(await isVisible(page, '#item-G-2')).toBe(true);
  const dead = await page.$$eval('a[href^="#"]', (all) =>
    all.map((each) => each.getAttribute('href') as string).filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(dead).toEqual([]);
  await page.click('#blocked a[href="#item-V-1"]');
  expect(await isVisible(page, '#item-V-1')).toBe(true);
  await page.close();
});

test('lines lead to the forge, without what is secret in the address of the remote', async () => {
  const { page: file, commit } = reports.inRepository([GARDEN], 'https://ines:hunter2@gitlab.com/parks/garden.git');
  const { page } = await open(chromium(), file);
  const href = await page.$eval('#item-H-2 > a', (each) => (each as HTMLAnchorElement).href);
  expect(href).toBe(`https://gitlab.com/parks/garden/-/blob/${commit}/docs/plan.md?plain=1#L19`);
  expect(await page.content()).not.toContain('hunter2');
  await page.close();
});

test('without script all is there: it unfolds, and no filter that does nothing is shown', async () => {
  const { page } = await open(chromium(), pageOf('dates, dependencies, a circle'), (each) =>
    each.setJavaScriptEnabled(false),
  );
  expect(await isVisible(page, '.filter')).toBe(false);
  expect(await isVisible(page, '#item-G-1')).toBe(false);
  await page.click('#item-M1 > summary');
  expect(await isVisible(page, '#item-G-1')).toBe(true);
  await page.close();
});

test('printed, everything is open, and light', async () => {
  const { page } = await open(chromium(), reports.of(GARDEN, '--theme', 'dark'), (each) =>
    each.setJavaScriptEnabled(false),
  );
  const background = () => page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
  expect(await background()).toBe('rgb(13, 17, 23)');
  await page.emulateMediaType('print');
  expect(await background()).toBe('rgb(255, 255, 255)');
  expect(await isVisible(page, '#item-G-1')).toBe(true);
  expect(await isVisible(page, 'nav')).toBe(false);
  await page.close();
});

test("the theme is the reader's, unless one is asked for", async () => {
  const background = async (file: string, theme: 'light' | 'dark') => {
    const { page } = await open(chromium(), file, inTheme(theme));
    const color = await page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
    await page.close();
    return color;
  };
  const [white, black] = ['rgb(255, 255, 255)', 'rgb(13, 17, 23)'];
  const plain = pageOf('everything done');
  expect([await background(plain, 'light'), await background(plain, 'dark')]).toEqual([white, black]);
  const light = reports.of(GARDEN, '--theme', 'light');
  expect(await background(light, 'dark')).toBe(white);
});

/** What axe finds, with where. It is run past the page's policy, which lets no script in. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations: all } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return all.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(', ')}`,
    );
  });
  return found;
}

/** What reaches beyond the right or left edge, by its own box. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 0.5 || left < -0.5) && !each.closest('svg,.skip,.picture');
    });
    return [
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 100)),
      ...(scrollWidth > clientWidth ? ['the page scrolls'] : []),
    ];
  });
}

/** Ids of the items that are not hidden, folded or not. */
function seen(page: Page): Promise<string[]> {
  return page.$$eval('.tree [data-status]', (all) =>
    all.filter((each) => !each.closest('[hidden]')).map(({ id }) => id),
  );
}

function isVisible(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (each) => each.checkVisibility({ contentVisibilityAuto: true } as object));
}
