import { describe, expect, test } from 'vitest';
import { labelAt } from '../../src/facts/labels.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { textOf } from '../support/text.ts';

function label(plain: string): string | null {
  const found = labelAt(textOf(plain), 0, plain.length, lexicon());
  return found && `${found.kind} ${found.text} (${found.number}) to ${found.end}`;
}

describe('a label at the front of a text', () => {
  test.each([
    ['Milestone 3: Login', 'milestone Milestone 3 (3) to 11'],
    ['milestone 3', 'milestone milestone 3 (3) to 11'],
    ['MILESTONE 03 - x', 'milestone MILESTONE 03 (03) to 12'],
    ['Milestone M0 — x', 'milestone M0 (m0) to 12'],
    ['Milestone v1.4 - Analytics', 'milestone v1.4 (1.4) to 14'],
    ['Milestone #2: x', 'milestone Milestone #2 (2) to 12'],
    ['Milestone A: x', 'milestone Milestone A (a) to 11'],
    ['Release 2', 'milestone Release 2 (2) to 9'],
    ['Gate G1', 'milestone G1 (g1) to 7'],
    ['Phase 12: x', 'phase Phase 12 (12) to 8'],
    ['Phase 2.1: x', 'phase Phase 2.1 (2.1) to 9'],
    ['Phase 2.10', 'phase Phase 2.10 (2.10) to 10'],
    ['Phase 12A: x', 'phase Phase 12A (12a) to 9'],
    ['Phase 999.1', 'phase Phase 999.1 (999.1) to 11'],
    ['Phase II — x', 'phase Phase II (2) to 8'],
    ['Phase  7', 'phase Phase 7 (7) to 8'],
    ['Sprint 1-2: x', 'phase Sprint 1-2 (1-2) to 10'],
    ['Week 3–4', 'phase Week 3–4 (3–4) to 8'],
    ['Stage 4', 'phase Stage 4 (4) to 7'],
    ['Iteration 5', 'phase Iteration 5 (5) to 11'],
    ['Fase 1: x', 'phase Fase 1 (1) to 6'],
    ['Étape 2 : x', 'phase Étape 2 (2) to 7'],
    ['Etapa 0', 'phase Etapa 0 (0) to 7'],
    ['Этап 3. x', 'phase Этап 3 (3) to 6'],
    ['Aşama 1', 'phase Aşama 1 (1) to 7'],
    ['阶段 2：采摘', 'phase 阶段 2 (2) to 4'],
    ['阶段二：采摘', 'phase 阶段二 (2) to 3'],
    ['第一阶段：土壤', 'phase 第一阶段 (1) to 4'],
    ['第十二期', 'phase 第十二期 (12) to 4'],
    ['フェーズ1：x', 'phase フェーズ1 (1) to 5'],
    ['1단계: x', 'phase 1단계 (1) to 3'],
    ['v1.5', 'milestone v1.5 (1.5) to 4'],
    ['v2 x', 'milestone v2 (2) to 2'],
    ['V1.0 - x', 'milestone V1.0 (1.0) to 4'],
    ['0.11.0', 'milestone 0.11.0 (0.11.0) to 6'],
    ['v1.0.0-beta.1', 'milestone v1.0.0-beta.1 (1.0.0-beta.1) to 13'],
    ['v1.x', 'milestone v1.x (1.x) to 4'],
    ['M3. Title', 'milestone M3 (m3) to 2'],
    ['Q3 2026: x', 'milestone Q3 2026 (q3 2026) to 7'],
    ['2026 Q3', 'milestone 2026 Q3 (2026 q3) to 7'],
    ["Q4'26", "milestone Q4'26 (q4 26) to 5"],
    ['H1 2027', 'milestone H1 2027 (h1 2027) to 7'],
    ['P0', 'bucket P0 (p0) to 2'],
    ['P12: x', 'phase P12 (12) to 3'],
    ['T-022 Mission', 'id T-022 (t-022) to 5'],
    ['M1.T2 Mission', 'id M1.T2 (m1.t2) to 5'],
    ['P1-T03: Mission', 'id P1-T03 (p1-t03) to 6'],
    ['M1-M2', 'milestone M1 (m1) to 2'],
    ['API-01', 'id API-01 (api-01) to 6'],
    ['M1-03 Title', 'id M1-03 (m1-03) to 5'],
    ['T00 - Baseline', 'id T00 (t00) to 3'],
    ['PR1', 'id PR1 (pr1) to 3'],
    ['1.1 Create', 'id 1.1 (1.1) to 3'],
    ['01-01: x', 'id 01-01 (01-01) to 5'],
    ['G.2 x', 'id G.2 (g.2) to 3'],
    ['1. Core', 'number 1 (1) to 1'],
    ['3) Core', 'number 3 (3) to 1'],
    ['#4 Core', 'number #4 (4) to 2'],
  ])('%s', (plain, expected) => {
    expect(label(plain)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'Milestone',
    'Milestones',
    'Phase a project',
    'Phase one',
    'phases',
    'Phased rollout',
    'Stages of grief',
    'Weekly report',
    'Week',
    'Version history',
    'version',
    'v',
    'vim support',
    'm3 of water',
    'a1 paper',
    '2026',
    '3 ideas',
    '1st place',
    '50% done',
    '$5 plan',
    'QUIC',
    'M',
    '-1',
    '第',
    '__proto__',
  ])('%j has none', (plain) => {
    expect(label(plain)).toBeNull();
  });
});

test('a code is no word that folds to it', () => {
  expect(label('DOT-01')).toBe('id DOT-01 (dot-01) to 6');
});

test('a date is no id', () => {
  expect(label('2026-03-01 release')).toBeNull();
});
