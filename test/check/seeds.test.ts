import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/rules/index.ts';
import { decode } from '../../src/text/decode.ts';
import { findingsIn, linesOf } from '../support/checking.ts';

const folder = new URL('../../../shared/conformance/seeds/', import.meta.url);

interface Truth {
  readonly inconsistencies: readonly { readonly line: number; readonly what: string }[];
}

/** The five plans this project exists for, with what a careful reader found wrong in them. */
const seeds = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({
        name,
        text: decode(readFileSync(new URL(name, folder))).text,
        truth: JSON.parse(readFileSync(new URL(name.replace(/\.md$/, '.truth.json'), folder), 'utf8')) as Truth,
      }))
  : [];

/** Findings that no reader listed and that are right nonetheless: `NAME:LINE RULE`, each with its reason. */
const DEFENDED: ReadonlyMap<string, string> = new Map([]);

/** What rules of other families are for. */
const OTHERS = /^mojibake/;

describe.skipIf(seeds.length === 0).each(seeds)('$name', ({ name, text, truth }) => {
  const loud = RULES.filter(({ level }) => level === 'error' || level === 'warning');

  test('has errors and warnings where a reader has found something, and nowhere else', () => {
    const known = new Set(truth.inconsistencies.map(({ line }) => line));
    const found = findingsIn(text, loud);
    const lines = linesOf(found);
    const others = found.flatMap(({ rule }, at) => {
      const line = lines[at] as number;
      return known.has(line) || DEFENDED.has(`${name}:${line} ${rule}`) ? [] : [`${line} ${rule}`];
    });
    expect(others).toEqual([]);
  });

  test('is found to contradict itself exactly where it does', () => {
    const wanted = truth.inconsistencies.filter(({ what }) => !OTHERS.test(what)).map(({ line }) => line);
    const rules = loud.filter(({ family }) => family === 'state' || family === 'time');
    expect(linesOf(findingsIn(text, rules)).sort((a, b) => a - b)).toEqual([...wanted].sort((a, b) => a - b));
  });
});
