import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/facts/tables.ts';
import type { Row } from '../../src/markdown/outline.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { linesOf } from '../support/text.ts';

/** `what its rows state: keyed by column, named by column`. */
function reading(header: string, ...rows: string[]): string {
  const cells = header.split('|').length;
  const lines = [header, Array.from({ length: cells }, () => '---').join('|'), ...rows].map((row) => `| ${row} |`);
  const found = linesOf(lines.join('\n')).filter((line): line is Row => line.place === 'row');
  const { states, columns, key, name } = readTable((found[0] as Row).table, found, lexicon());
  return `${states ?? 'nothing'}: ${columns[key]?.header}${name >= 0 ? `, ${columns[name]?.header}` : ''}`;
}

describe('what the rows of a table state', () => {
  test.each([
    ['Phase | Status', '1. Core | Done', 'phase: Phase'],
    [
      'Phase | Milestone | Plans Complete | Status | Completed',
      '1. Core | v1.0 | 3/3 | Done | 2026-01-02',
      'phase: Phase',
    ],
    ['# | Phase | Goal', '12 | Voting | Vote', 'phase: Phase, Goal'],
    ['Milestone | Title | Focus | Status', 'M0 | Base | Build | Done', 'milestone: Milestone, Title'],
    ['Sprint | Goal', '1 | Doors', 'phase: Sprint, Goal'],
    ['Fase | Objetivo', '1 | Portas', 'phase: Fase, Objetivo'],
    ['阶段 | 状态', '1 | 完成', 'phase: 阶段'],
    ['Task | Owner | Status', 'Latch | Wim | Done', 'task: Task'],
    ['ID | Task | Owner', 'S2-1 | Codes | Lea', 'task: ID, Task'],
    ['Aufgabe | Status', 'Riegel | fertig', 'task: Aufgabe'],
    ['Feature | Status', 'Login | ✅', 'task: Feature'],
    ['Item | Status', 'Login | In progress', 'task: Item'],
    ['Name | Value', 'T-001 | x', 'task: Name'],
    ['Arc | State', 'Sea | Done', 'task: Arc'],
    ['Term | Meaning', 'Weft | Across', 'nothing: Term'],
    ['Risk | Mitigation', 'Frost | Salt', 'nothing: Risk'],
    ['Metric | Target', 'Latency | 10 ms', 'nothing: Metric'],
    ['a | b', '|', 'nothing: a'],
  ])('%s with %s', (header, row, expected) => {
    expect(reading(header, row)).toBe(expected);
  });
});
