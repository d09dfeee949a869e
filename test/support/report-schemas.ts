import * as z from 'zod';

/**
 * What the formats of others ask for, as far as we use it, and nothing else: SARIF 2.1.0 (OASIS, section 3), GitLab's code
 * quality reports, reviewdog's DiagnosticResult.
 */

const uri = z
  .string()
  .regex(/^(?!\/)(?:[\w.!~*'()-]|%[\dA-F]{2})+(?:\/(?:[\w.!~*'()-]|%[\dA-F]{2})+)*$/)
  .refine((value) => !decodeURIComponent(value).split('/').includes('..'), 'leads out of the repository');
const message = z.strictObject({ text: z.string().min(1) });
const positive = z.int().min(1);
const artifactLocation = z.strictObject({ uri, uriBaseId: z.literal('%SRCROOT%') });
const fullRegion = z
  .strictObject({ startLine: positive, startColumn: positive, endLine: positive, endColumn: positive })
  .refine(({ startLine, endLine }) => startLine <= endLine, 'ends before it begins')
  .refine((each) => each.startLine < each.endLine || each.startColumn <= each.endColumn, 'ends before it begins');
const physicalLocation = z.strictObject({
  artifactLocation,
  region: fullRegion.or(z.strictObject({ startLine: positive })),
});
const sarifLevel = z.enum(['none', 'note', 'warning', 'error']);

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level: sarifLevel,
  message,
  locations: z.tuple([z.strictObject({ physicalLocation })]),
  relatedLocations: z
    .array(z.strictObject({ id: positive, physicalLocation, message }))
    .min(1)
    .optional(),
  fixes: z
    .tuple([
      z.strictObject({
        description: message,
        artifactChanges: z.tuple([
          z.strictObject({
            artifactLocation,
            replacements: z
              .array(
                z.strictObject({ deletedRegion: fullRegion, insertedContent: z.strictObject({ text: z.string() }) }),
              )
              .min(1),
          }),
        ]),
      }),
    ])
    .optional(),
  partialFingerprints: z.record(z.string().regex(/^\w+\/v\d+$/), z.string().min(1)),
});

const reportingDescriptor = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  fullDescription: message.optional(),
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().optional() }).optional(),
  defaultConfiguration: z.strictObject({ level: sarifLevel.optional(), enabled: z.boolean().optional() }).optional(),
  properties: z.strictObject({ tags: z.array(z.string()) }).optional(),
});

export const sarifLog = z
  .strictObject({
    $schema: z.url(),
    version: z.literal('2.1.0'),
    runs: z.tuple([
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.literal('roadmap'),
            version: z.string(),
            semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
            rules: z.array(reportingDescriptor),
          }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        results: z.array(result).max(5000),
      }),
    ]),
  })
  .refine(({ runs: [{ tool, results }] }) =>
    results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
  )
  .refine(({ runs: [{ tool }] }) => new Set(tool.driver.rules.map(({ id }) => id)).size === tool.driver.rules.length);

export const gitlabReport = z
  .array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().regex(/^[\da-f]{64}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        // Relative, and without `./` in front.
        path: z.string().regex(/^(?!\/|\.\/|\.\.\/)./s),
        lines: z.strictObject({ begin: positive, end: positive }),
      }),
    }),
  )
  .refine((each) => new Set(each.map(({ fingerprint }) => fingerprint)).size === each.length, 'a fingerprint twice');

const bytePosition = z.strictObject({ line: positive, column: positive });
const byteRange = z.strictObject({ start: bytePosition, end: bytePosition });

export const reviewdogResult = z.strictObject({
  source: z.strictObject({ name: z.literal('roadmap') }),
  diagnostics: z.array(
    z.strictObject({
      message: z.string().min(1),
      location: z.strictObject({ path: z.string().min(1), range: byteRange }),
      severity: z.enum(['ERROR', 'WARNING', 'INFO']),
      code: z.strictObject({ value: z.string().min(1) }),
      suggestions: z.array(z.strictObject({ range: byteRange, text: z.string() })).optional(),
    }),
  ),
});
