import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { GIT_ENV, gitFolder } from '../../support/git-folder.ts';

/** Seconds: the first of 2026. */
const NOW = 1_767_268_800;
const WEEK = 7 * 86_400;

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A folder for the files of a test, and what makes pages in it. */
export function useReports() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-report-'));
  let count = 0;
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return {
    /** The page of a plan, made by the program itself, as the path of a file. */
    of(text: string, ...options: string[]): string {
      const plan = path.join(folder, `${++count}.md`);
      fs.writeFileSync(plan, text);
      run(['report', plan, '-o', `${plan}.html`, ...options], folder);
      return `${plan}.html`;
    },
    /** The same in a repository with a remote, of a plan that was committed once a week. */
    inRepository(texts: readonly string[], remote: string): { readonly page: string; readonly commit: string } {
      const repository = gitFolder(fs.mkdtempSync(path.join(folder, 'repository-')));
      for (const [week, text] of texts.entries()) {
        repository.write('docs/plan.md', text);
        repository.git('add', '.');
        const date = `${NOW - (texts.length - week) * WEEK} +0000`;
        const env = { ...GIT_ENV, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
        execFileSync('git', ['commit', '--quiet', '--message=plan'], { cwd: repository.top, env });
      }
      repository.git('remote', 'add', 'origin', remote);
      run(['report', 'docs/plan.md', '-o', 'page.html'], repository.top);
      return { page: repository.path('page.html'), commit: repository.git('rev-parse', 'HEAD').trim() };
    },
  };
}

export function fixture(name: string): string {
  return fs.readFileSync(path.join(ROOT, 'fixtures', name), 'utf8');
}

function run(words: readonly string[], folder: string): void {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(NOW), TZ: 'UTC' };
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'bin/roadmap.js'), ...words], {
    cwd: folder,
    env,
  });
  if (status !== 0) throw new Error(`roadmap ${words.join(' ')}: ${stderr}`);
}

export interface Opened {
  readonly page: Page;
  /** What a page must not do: messages on the console, faults, dialogs, requests for anything but itself. */
  readonly noise: readonly string[];
}

/** A page in a tab of its own. */
export async function open(
  browser: Browser,
  file: string,
  setUp: (page: Page) => Promise<unknown> = async () => {},
): Promise<Opened> {
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${String(error)}`));
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  const url = `file://${file}`;
  page.on('request', (request) => {
    if (request.url() !== url && request.url() !== 'data:,') noise.push(`request: ${request.url()}`);
  });
  await setUp(page);
  await page.goto(url);
  return { page, noise };
}

export const inTheme = (value: 'light' | 'dark') => (page: Page) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

/** All that folds is open. */
export async function unfolded(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const each of all) each.open = true;
  });
}
