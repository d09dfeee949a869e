import * as z from 'zod';
import { PRESETS } from '../check/presets.ts';
import type { OptionType, Rule } from '../check/rule.ts';
import { RULES } from '../check/rules/index.ts';
import type { Setting } from '../check/selection.ts';
import { STATUSES } from '../roadmap/roadmap.ts';
import { ROLES } from '../vocabulary/language.ts';

// A config is checked once: to have zod compile the check takes longer.
z.config({ jitless: true });

/** Spellings: one, or several. */
const words = z.union([z.string(), z.array(z.string())], 'expected a text, or a list of texts');

const perStatus = z.partialRecord(z.enum(STATUSES), words);

const level = z.enum(['off', 'info', 'warning', 'error']);

const list = words.transform((value) => [value].flat());

/** All scalars of a config are text; in an editor a number is one. */
const count = z.union(
  [z.int().min(0), z.string().regex(/^\d+$/).transform(Number)],
  'expected a whole number, such as 3',
);

function option(type: OptionType): z.ZodType {
  if (type === 'count') return count;
  if (type === 'text') return z.string();
  if (type === 'words') return list;
  const one = z.enum(type);
  return z
    .union([one, z.array(one)], `expected one or more of ${type.join(', ')}`)
    .transform((value) => [value].flat());
}

/** A level, or a level and what the rule can be given. */
function setting(options: Rule['options'] = {}): z.ZodType<Setting> {
  const given = Object.entries(options).map(([name, type]) => [name, option(type).optional()]);
  const both = z.strictObject({ level: level.optional(), ...Object.fromEntries(given) });
  return z.union([level, both], `expected ${level.options.join(', ')}, or a level and options`);
}

const plainSetting = setting().meta({ id: 'setting' });

const ruleSettings = z
  .strictObject(
    Object.fromEntries(
      RULES.map(({ name, summary, options }) => [
        name,
        (options === undefined ? plainSetting : setting(options)).optional().describe(summary),
      ]),
    ),
  )
  .meta({ id: 'rules' });

/** What can stand in a box, with the box or without. */
const MARK = /^(?:[^[\]]{1,2}|\[[^[\]]{1,2}\])$/u;

/** What `roadmap.config.yaml` holds, and a `roadmap:` key in a roadmap's own front matter. */
export const configFile = z.strictObject({
  files: words.optional().describe('Roadmaps, or folders of them, from the folder of the config file.'),
  words: z
    .strictObject({
      status: perStatus.optional().describe('Words that state a status.'),
      labels: z
        .partialRecord(z.enum(['milestone', 'phase']), words)
        .optional()
        .describe('Words that stand before a number: `Epic` of `Epic 3`.'),
      buckets: z
        .partialRecord(z.enum([...STATUSES, 'horizon']), words)
        .optional()
        .describe('Headings that group by state, or by horizon, which says nothing of the state.'),
      sections: z.partialRecord(z.enum(ROLES), words).optional().describe('Sub-headings, by what stands below them.'),
      fields: z.record(z.string(), words).optional().describe('Names of fields, by their English name.'),
    })
    .optional()
    .describe('Spellings that are added to the vocabulary.'),
  boxes: z
    .record(z.string().regex(MARK, 'expected one or two signs'), z.enum(STATUSES))
    .optional()
    .describe('Statuses by the mark in a box: `"~": active` for `[~]`.'),
  criteria: z
    .strictObject({
      plain: z
        .enum(['tick', 'leave'])
        .optional()
        .describe('Whether `close` gives criteria without a box a ticked one.'),
    })
    .optional(),
  check: z
    .strictObject({
      extends: z.enum(PRESETS).optional().describe('The levels to begin with: `recommended` if it is left out.'),
      rules: ruleSettings.optional().describe('Levels by rule, or a level and options.'),
      overrides: z
        .array(z.strictObject({ files: words, rules: ruleSettings }))
        .optional()
        .describe(
          'Other levels for some files: names from the repository, `*` for any part of a name, `**` for any path.',
        ),
    })
    .optional()
    .describe('What `roadmap check` finds.'),
});

export type ConfigFile = z.infer<typeof configFile>;

/** The JSON Schema of a config file. */
export function configSchema(): Record<string, unknown> {
  return { title: 'A roadmap.config.yaml', ...z.toJSONSchema(configFile, { io: 'input' }) };
}
