import { readdirSync, readFileSync } from 'node:fs';

/** Every roadmap among the fixtures: its path, and its bytes. */
export const FIXTURE_ROADMAPS = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => [`fixtures/${path}`, readFileSync(`fixtures/${path}`)] as const);
