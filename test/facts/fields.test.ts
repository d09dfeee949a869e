import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/facts/fields.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { lineOf, textOf } from '../support/text.ts';

function fields(markdown: string): string[] {
  const { text: rich } = lineOf(markdown);
  return fieldsOf(rich, textOf(rich.plain), lexicon()).map(
    ({ key, value }) => `${key} = ${rich.plain.slice(value.start, value.end)}`,
  );
}

describe('the named values of a line', () => {
  test.each([
    ['Goal: Login', ['goal = Login']],
    ['**Goal:** Login', ['goal = Login']],
    ['**Goal**: Login', ['goal = Login']],
    ['*Goal*: Login', ['goal = Login']],
    ['__Goal__: Login', ['goal = Login']],
    ['> **Goal**: Login', ['goal = Login']],
    ['- **Goal**: Login', ['goal = Login']],
    ['- Goal: Login', ['goal = Login']],
    ['🎯 **Goal:** Login', ['goal = Login']],
    ['**Goal** — Login', ['goal = Login']],
    ['GOAL : Login', ['goal = Login']],
    ['**Ziel:** Anmeldung', ['goal = Anmeldung']],
    ['**Objetivo**: Entrar', ['objective = Entrar']],
    ['Objectif : Entrer', ['objective = Entrer']],
    ['**目标**：登录', ['goal = 登录']],
    ['**目標**：登録', ['goal = 登録']],
    ['**목표**: 로그인', ['goal = 로그인']],
    ['**Цель:** Вход', ['goal = Вход']],
    ['**Success Criteria** (what must be TRUE):', ['success criteria = ']],
    ['**Status:** done | **Owner:** Ana', ['status = done', 'owner = Ana']],
    ['Status: done · Owner: Ana', ['status = done', 'owner = Ana']],
    ['**Goal:** a | b', ['goal = a | b']],
    ['**Depends on**: Phase 1', ['needs = Phase 1']],
    ['Depends on: none', ['needs = none']],
    ['**Hardware:** two boards', ['hardware = two boards']],
    ['Target: https://example.org', ['target = https://example.org']],
    ['**Goal:**', ['goal = ']],
  ])('%s', (markdown, expected) => {
    expect(fields(markdown)).toEqual(expected);
  });

  test.each([
    'Login',
    'Goal',
    '12:30 is noon',
    'https://example.org',
    'C:\\dir',
    'foo::bar',
    'We agreed on this. And so: it is',
    'a much longer sentence that happens to hold a colon somewhere: here',
    ': nothing',
    '::',
  ])('%j has none', (markdown) => {
    expect(fields(markdown)).toEqual([]);
  });
});
