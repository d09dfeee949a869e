import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/render/escape/visible.ts';
import { forgeOf, lineUrl } from '../../src/render/page/forge.ts';
import { html, markupOf } from '../../src/render/page/html.ts';
import { anchorOf } from '../../src/render/page/item.ts';
import { type PageOptions, pageOf, SECTION_NAMES } from '../../src/render/page/page.ts';
import { SCRIPT } from '../../src/render/page/script.ts';
import type { Plan } from '../../src/roadmap/combine.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { HOSTILE_PLAN } from '../support/hostile-plan.ts';
import { law } from '../support/law.ts';
import { anyText } from '../support/nasty.ts';
import { planOf } from '../support/plan.ts';
import { parseXml, textIn } from '../support/xml.ts';

const words = lexicon();

function page(plan: Plan, options: Partial<PageOptions> = {}): string {
  const input = {
    title: plan.title ?? 'Roadmap',
    plan,
    scope: null,
    today: '2026-01-01',
    lexicon: words,
    findings: [],
    lines: { of: (file: string, line: number) => `https://example.org/${file}#L${line}`, commit: null, changed: false },
    past: null,
    languages: new Map(),
    version: '1.0.0',
  };
  return pageOf(input, { theme: 'auto', sections: SECTION_NAMES, digest: sha256, ...options });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const HARBOUR = planOf(
  '# Harbour\n\n## M1: Quay (done)\n\n- [x] T-1 Wall\n\n## M2: Ferry (in progress)\n\n**Due:** 2025-11-30\n**Depends on:** M1\n\n- [ ] T-2 Hull\n- [ ] T-3 Paint (depends on T-2)\n',
);

/** What a page consists of. */
const TAGS = [
  ...['html', 'head', 'meta', 'link', 'title', 'style', 'script', 'body', 'header', 'nav', 'main', 'section', 'footer'],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'details',
    'summary',
    'a',
    'b',
    'i',
    'bdi',
  ],
  ...['span', 'code', 'strong', 'time', 'label', 'input', 'select', 'option', 'button'],
  ...['svg', 'symbol', 'use', 'g', 'rect', 'circle', 'path', 'text', 'desc'],
];

function expectOurs(made: string): void {
  const bare = made.replace(SCRIPT, '').replace(/<style>[^<]*<\/style>/, '');
  const rest = bare.replace(/<!doctype html>|<\/?[a-z][a-z0-6]*(?: [a-z-]+(?:="[^"<>]*")?)*\/?>/gi, '');
  expect(rest).not.toMatch(/[<>]/);
  const tags = new Set([...bare.matchAll(/<([a-z][a-z0-6]*)/gi)].map(([, name]) => name as string));
  expect([...tags].filter((name) => !TAGS.includes(name))).toEqual([]);
  const names = new Set([...bare.matchAll(/ ([a-z-]+)="/gi)].map(([, name]) => name));
  expect([...names].filter((name) => name?.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
  const hrefs = [...bare.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href as string);
  expect(hrefs.filter((href) => !/^(#|data:,$|https:\/\/example\.org\/)/.test(href))).toEqual([]);
}

function expectWhole(made: string, plan: Plan): void {
  const ids = [...made.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id as string);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...made.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id as string);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  for (const item of plan.items) {
    expect(ids).toContain(anchorOf(item));
    expect(made).toContain(`https://example.org/${item.file}#L${item.line}`);
  }
}

describe('a template', () => {
  test('escapes every text, once, wherever it stands', () => {
    law(fc.oneof(fc.string({ unit: 'binary' }), anyText), (text) => {
      const piece = html`<b title="${text}">${html`${text}`}${[text]}</b>`;
      const parsed = parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(piece)}`);
      expect(textIn(parsed)).toBe(visibleXml(text).repeat(2));
      expect(parsed.attributes.title).toBe(visibleXml(text));
      expect(parsed.children.filter((each) => typeof each !== 'string')).toEqual([]);
    });
  });

  test('nothing is nothing, and a number is a number', () => {
    expect(markupOf(html`<p>${null}${false}${0}${[]}</p>`)).toBe('<p>0</p>');
  });

  test('what only looks like a piece of a page is none', () => {
    const forged = { markup: '<script>' } as unknown as string;
    expect(() => markupOf(html`${forged}`)).toThrow();
  });
});

/** As {@link visible}, and without what XML forbids. */
function visibleXml(text: string): string {
  return visible(text).replace(/[\ufffe\uffff]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`);
}

describe('a page', () => {
  test('of a hostile plan holds no tag or attribute but ours', () => {
    expectOurs(page(planOf(HOSTILE_PLAN)));
  });

  test('of whatever text holds no tag or attribute but ours, each item once, and links that lead somewhere', () => {
    const check = (text: string) => {
      const plan = planOf(text);
      const made = page(plan);
      expectOurs(made);
      expectWhole(made, plan);
    };
    law(anyText, check, 0.06);
  });

  test('has each item once, with its line, and every link within it leads somewhere', () => {
    const two = planOf('## M1 A\n\n- [ ] a\n', '## M1 B\n\n- [ ] b\n');
    for (const plan of [HARBOUR, planOf(HOSTILE_PLAN), planOf('- [ ] a\n- [x] b\n'), two])
      expectWhole(page(plan), plan);
  });

  test('lets in the style and the script that are in it, and nothing else', () => {
    for (const theme of ['auto', 'light', 'dark'] as const) {
      const made = page(HARBOUR, { theme });
      const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(made) ?? [];
      const hash = (tag: string) => sha256(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(made)?.[1] as string);
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        'img-src data:',
        `style-src 'sha256-${hash('style')}'`,
        `script-src 'sha256-${hash('script')}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ]);
    }
  });

  test('has the sections that are asked for, in that order, and none that would be empty', () => {
    const titles = (made: string) => [...made.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id);
    expect(titles(page(HARBOUR))).toEqual(['milestones', 'next', 'blocked', 'timeline', 'graph']);
    expect(titles(page(HARBOUR, { sections: ['timeline', 'next'] }))).toEqual(['timeline', 'next']);
    expect(titles(page(planOf('## M1 A\n\n- [x] a\n')))).toEqual(['milestones']);
    // There is no place that a name could lead to.
    expect(page(HARBOUR, { sections: ['next'] })).not.toContain('href="#item-');
  });

  test('says how much is done, and what is late', () => {
    const made = page(HARBOUR);
    expect(made).toContain('<b>33%</b> done: 1 of 3 items');
    expect(made).toContain('<b>1</b> of 2 milestones done');
    expect(made).toContain('<b>1</b> overdue');
    expect(made).toContain('32 days overdue');
    expect(page(planOf(`## M1 A\n\n${'- [x] a\n'.repeat(999)}- [ ] b\n`))).toContain('<b>99%</b>');
  });

  test('stays below 400 KB for a plan of 50 KB', () => {
    const milestone = (n: number) =>
      `## M${n}: Pier ${n} (planned)\n\n**Goal:** Ships can land.\n**Depends on:** M${n - 1}\n\n${Array.from({ length: 8 }, (_, at) => `- [ ] T-${n}${at} Ram the pile of oak, and brace it to the next\n`).join('')}\n`;
    const text = Array.from({ length: 100 }, (_, n) => milestone(n + 1)).join('');
    expect(text.length).toBeGreaterThan(50_000);
    const url = (file: string, line: number) =>
      `https://github.com/harbours/of-the-north/blob/${'0'.repeat(40)}/docs/${file}?plain=1#L${line}`;
    expect(
      Buffer.byteLength(
        page(planOf(text)).replaceAll(/https:\/\/example\.org\/([^#]*)#L(\d+)/g, (_, file, line) => url(file, line)),
      ),
    ).toBeLessThan(400_000);
  });
});

describe('the anchor of an item', () => {
  test('is its own, and plain, whatever the id', () => {
    const item = (id: string) => anchorOf({ ...HARBOUR.items[0], id } as never);
    expect(item('M3.t2')).toBe('item-M3.t2');
    const text = fc.string({ unit: 'binary' });
    law(fc.tuple(text, text), ([one, other]) => {
      expect(item(one)).toMatch(/^item-[\w.-]*$/);
      expect(item(one) === item(other)).toBe(one === other);
    });
  });
});

describe('a forge', () => {
  const line = (remote: string) => {
    const forge = forgeOf(remote);
    return forge && lineUrl(forge, 'c0ffee', 'docs/Mon plan #1.md', 12);
  };

  test.each([
    [
      'https://github.com/ines/harbour.git',
      'https://github.com/ines/harbour/blob/c0ffee/docs/Mon%20plan%20%231.md?plain=1#L12',
    ],
    [
      'git@github.com:ines/harbour.git',
      'https://github.com/ines/harbour/blob/c0ffee/docs/Mon%20plan%20%231.md?plain=1#L12',
    ],
    [
      'ssh://git@ssh.github.com:443/ines/harbour',
      'https://github.com/ines/harbour/blob/c0ffee/docs/Mon%20plan%20%231.md?plain=1#L12',
    ],
    [
      'https://ines:hunter2@github.example.org:8443/a/b/',
      'https://github.example.org:8443/a/b/blob/c0ffee/docs/Mon%20plan%20%231.md?plain=1#L12',
    ],
    [
      'git@gitlab.com:group/sub/plan.git',
      'https://gitlab.com/group/sub/plan/-/blob/c0ffee/docs/Mon%20plan%20%231.md?plain=1#L12',
    ],
    [
      'https://codeberg.org/ines/harbour',
      'https://codeberg.org/ines/harbour/src/commit/c0ffee/docs/Mon%20plan%20%231.md?display=source#L12',
    ],
    [
      'ssh://git@gitea.example.org:2222/a/b.git',
      'https://gitea.example.org/a/b/src/commit/c0ffee/docs/Mon%20plan%20%231.md?display=source#L12',
    ],
    ['git@bitbucket.org:a/b.git', 'https://bitbucket.org/a/b/src/c0ffee/docs/Mon%20plan%20%231.md#lines-12'],
  ])('%s', (remote, url) => expect(line(remote)).toBe(url));

  test.each([
    ['a folder', '/srv/git/github.com/a/b.git'],
    ['a file', 'file:///srv/github/a/b'],
    ['a host of no known kind', 'https://git.example.org/a/b.git'],
    ['no repository', 'https://github.com/'],
    ['a host that only ends like one', 'https://notgithub.com/a/b'],
    ['a host called as what every object has', 'https://constructor.example.org/a/b'],
    ['a program', 'ext::sh -c evil% github.com/a/b'],
    ['another protocol', 'javascript://github.com/a/b'],
    ['nothing', ''],
  ])('none: %s', (_, remote) => expect(forgeOf(remote)).toBeNull());

  test('whatever the remote, its address is plain, and without a password', () => {
    law(fc.tuple(fc.webUrl({ withQueryParameters: true }), fc.string()), ([url, file]) => {
      const forge = forgeOf(url.replace(/\/\/[^/]*/, '//user:hunter2@gitlab.com'));
      if (forge) expect(lineUrl(forge, 'c0ffee', file, 1)).toMatch(/^https?:\/\/gitlab\.com\/[^\s"<>]*$/);
    });
  });
});
