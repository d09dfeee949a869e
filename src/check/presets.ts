import type { Level } from './diagnostic.ts';
import type { Rule } from './rule.ts';
import type { Setting } from './selection.ts';

/** Sets of levels to begin with. */
export const PRESETS = ['recommended', 'strict', 'gsd'] as const;
export type Preset = (typeof PRESETS)[number];

const STRICTER: Readonly<Record<Level, Level>> = { error: 'error', warning: 'error', info: 'warning' };

/** Rules that plans of GSD (ROADMAP.md with an index, details and a progress table) must keep. */
const GSD: ReadonlySet<string> = new Set([
  'conflicting-status',
  'stale-count',
  'index-without-detail',
  'detail-without-index',
  'done-without-date',
]);

/**
 * The settings that a preset stands for: `recommended` leaves each rule at its own level, `strict` raises all that are on by one,
 * `gsd` makes errors of what keeps index, details and progress table of one mind.
 */
export function presetSettings(preset: Preset, rules: readonly Rule[]): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const { name, level } of rules) {
    if (preset === 'strict' && level !== 'off') settings.set(name, STRICTER[level]);
    if (preset === 'gsd' && GSD.has(name)) settings.set(name, 'error');
  }
  return settings;
}
