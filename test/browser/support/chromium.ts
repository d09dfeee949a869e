import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

/** Without anything that asks the network or the machine for something by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for the tests of a file, with a profile of its own. `CHROMIUM` is set by scripts/test-browser.js. */
export function useChromium(): () => Browser {
  let browser: Browser;
  let profile: string;
  beforeAll(async () => {
    profile = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-chromium-'));
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    browser = await puppeteer.launch({ executablePath, userDataDir: profile, args: FLAGS, headless: true });
  });
  afterAll(async () => {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return () => browser;
}
