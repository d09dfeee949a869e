import type { Active } from './check.ts';
import type { Level } from './diagnostic.ts';
import type { Rule } from './rule.ts';

/** What the user settles for a rule: a level, `off`, or a level and options. */
export type Setting =
  | Level
  | 'off'
  | { readonly level?: Level | 'off' | undefined; readonly [option: string]: unknown };

export interface Selection {
  readonly settings: ReadonlyMap<string, Setting>;
  /** Only these rules, by name or family; `null` for those that are on. */
  readonly select: readonly string[] | null;
  readonly ignore: readonly string[];
}

/** The rules that are on: what is selected runs even if it is off, at its own level or as a warning. */
export function activeRules(rules: readonly Rule[], { settings, select, ignore }: Selection): Active[] {
  return rules.flatMap((rule) => {
    const named = (names: readonly string[]) => names.includes(rule.name) || names.includes(rule.family);
    if (named(ignore) || (select && !named(select))) return [];
    const setting = settings.get(rule.name) ?? {};
    const { level: own, ...options } = typeof setting === 'string' ? { level: setting } : setting;
    const level = own ?? rule.level;
    if (level !== 'off') return [{ rule, level, options }];
    return select ? [{ rule, level: rule.level === 'off' ? ('warning' as const) : rule.level, options }] : [];
  });
}
