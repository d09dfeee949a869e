import * as z from 'zod';

/**
 * What the formats of others ask for, as far as we use it, and nothing else: SARIF 2.1.0 (OASIS, section 3), GitLab's code
 * quality reports, JUnit reports as Jenkins and Surefire describe them, reviewdog's DiagnosticResult. Written by us: stricter than
 * a schema, which says what may be there, and all there is where none is to be had.
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

const digits = z.string().regex(/^\d+$/);
const blank = z.string().regex(/^\s*$/);
const text = (name: string, attributes: z.ZodType) =>
  z.strictObject({ name: z.literal(name), attributes, children: z.array(z.string().min(1)) });

const failure = text('failure', z.strictObject({ message: z.string(), type: z.enum(['error', 'warning']) }));
const systemOut = text('system-out', z.strictObject({}));

const testcase = z.strictObject({
  name: z.literal('testcase'),
  attributes: z.strictObject({ name: z.string().min(1), classname: z.string().min(1), time: z.literal('0') }),
  children: z.array(z.union([failure, systemOut])).max(1),
});

const totals = { name: z.string().min(1), tests: digits, failures: digits, errors: z.literal('0') };

const testsuite = z.strictObject({
  name: z.literal('testsuite'),
  attributes: z.strictObject(totals),
  children: z.array(z.union([testcase, blank])),
});

/** A JUnit report, as {@link parseXml} gives it. */
export const junitReport = z.strictObject({
  name: z.literal('testsuites'),
  attributes: z.strictObject(totals),
  children: z.array(z.union([testsuite, blank])),
});

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
