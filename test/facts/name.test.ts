import { describe, expect, test } from 'vitest';
import { readName } from '../../src/facts/name.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { lineOf, textOf } from '../support/text.ts';

/** `label | title | what is said beside it`. */
function name(heading: string): string {
  const { text: rich } = lineOf(`# ${heading}`);
  const text = textOf(rich.plain);
  const { label, title, said } = readName(rich, text, 0, rich.plain.length, lexicon());
  const beside = said.map(
    (one) => `${one.says === 'status' ? one.status : one.says} <${rich.plain.slice(one.start, one.end)}>`,
  );
  return [label?.text ?? '-', title ? rich.plain.slice(title.start, title.end) : '-', beside.join(' ')]
    .join(' | ')
    .replace(/ \| $/, '');
}

describe('a name is a label, a title, and what is said beside them', () => {
  test.each([
    ['Login', '- | Login'],
    ['Milestone 3', 'Milestone 3 | -'],
    ['v0.7.0', 'v0.7.0 | -'],
    ['Milestone 3: Login', 'Milestone 3 | Login'],
    ['Milestone 3 - Login', 'Milestone 3 | Login'],
    ['Milestone 3 – Login', 'Milestone 3 | Login'],
    ['M1. Login', 'M1 | Login'],
    ['M1 · Login', 'M1 | Login'],
    ['**Phase 2**: Login', 'Phase 2 | Login'],
    ['[Phase 2: Login](#x)', 'Phase 2 | Login'],
    ['Phase 2 — `login` screen', 'Phase 2 | login screen'],
    ['Milestone M0 — “Backbone” (DONE)', 'M0 | Backbone | done <DONE>'],
    ['Milestone 1 - Core (completed)', 'Milestone 1 | Core | done <completed>'],
    ['Phase 4: Core [x]', 'Phase 4 | Core | done <[x]>'],
    ['Phase 4: Core [~]', 'Phase 4 | Core | active <[~]>'],
    ['✅ Phase 4: Core', 'Phase 4 | Core | done <✅>'],
    ['Phase 4 ✅ — Core', 'Phase 4 | Core | done <✅>'],
    ['Phase 4: Core ✅ COMPLETE', 'Phase 4 | Core | done <✅ COMPLETE>'],
    ['🎯 Phase 4: Core 🚀', 'Phase 4 | Core'],
    ['Phase 4: Core — IN PROGRESS', 'Phase 4 | Core | active <IN PROGRESS>'],
    ['Phase 4: Core - shipped 2026-03-25', 'Phase 4 | Core | done <shipped>'],
    ['Phase 4: Core (Weeks 1-6)', 'Phase 4 | Core | time <Weeks 1-6>'],
    ['Phase 2.1: Fix (INSERTED)', 'Phase 2.1 | Fix | tag <INSERTED>'],
    ['v1.1 Editor (Phases 4-6)', 'v1.1 | Editor | holds <Phases 4-6>'],
    ['6.1 Fase 1: MVP (Semanas 1-6)', 'Fase 1 | MVP | time <Semanas 1-6>'],
    ['Phase 4: Core — Done (2 bugs open)', 'Phase 4 | Core | active <Done (2 bugs open)>'],
    ['Phase 4: Core - Complete, docs pending', 'Phase 4 | Core | active <Complete, docs pending>'],
    ['Phase 4: Core — Done: 3 of 5', 'Phase 4 | Core | active <Done: 3 of 5>'],
    ['Phase 4: Core — done (see below)', 'Phase 4 | Core | done <done>'],
    ['Phase 4: Core (done, docs pending)', 'Phase 4 | Core | active <done, docs pending>'],
    ['Phase 4: Core ✅ (docs pending)', 'Phase 4 | Core | active <✅ (docs pending)>'],
    ['Phase 4: Core ✅ (web only)', 'Phase 4 | Core | active <✅ (web only)>'],
    ['✅ Phase 4: Core (docs pending)', 'Phase 4 | Core | done <✅> active <docs pending>'],
    ['✅ Phase 4: Core (web only)', 'Phase 4 | Core (web only) | done <✅>'],
    ['Phase 4: ✅ Core, ⏳ skin', 'Phase 4 | Core, ⏳ skin | active <✅>'],
    ['✅ Lanes: Open | Done', '- | Lanes: Open | Done | done <✅>'],
    ['Release notes — fixed missing icons', '- | Release notes — fixed missing icons'],
    ['[DONE] Login', '- | Login | done <DONE>'],
    ['Reviewer: [TBD]', '- | Reviewer | tag <[TBD]>'],
    ['Phase 4 (TBD)', 'Phase 4 | - | planned <TBD>'],
    ['Next Milestone: Login', '- | Next Milestone: Login'],
    ['TODO: Login', '- | Login | planned <TODO>'],
    ['~~Login~~', '- | Login | dropped <Login>'],
    ['Planning and Orchestration (TASKS/SLAPS, v1)', '- | Planning and Orchestration (TASKS/SLAPS, v1)'],
    ['Testing the water', '- | Testing the water'],
    ['阶段 2：采摘（进行中）', '阶段 2 | 采摘 | active <进行中>'],
    ['フェーズ1：基礎（完了）', 'フェーズ1 | 基礎 | done <完了>'],
    ['Phase 1: Foo :: Bar', 'Phase 1 | Foo :: Bar'],
    ['Phase 1: (', 'Phase 1 | -'],
    ['Phase 1: ()', 'Phase 1 | -'],
    ['Phase 1 & 2 — Core (done)', 'Phase 1 & 2 | Core | done <done>'],
    ['Fase 3 e 4: Core', 'Fase 3 e 4 | Core'],
    ['Phase 7/8: Core', 'Phase 7/8 | Core'],
    ['Phase 1 & 4: Core', 'Phase 1 | & 4: Core'],
    ['v0.6 – v0.9 — Core', 'v0.6 – v0.9 | Core'],
    ['v0.6 – v0.9 — shipped', 'v0.6 | v0.9 | done <shipped>'],
    ['SHIPPED **v1.0 Core**', 'v1.0 | Core | done <SHIPPED>'],
    ['Shipped to v1.0 users', '- | Shipped to v1.0 users'],
    ['Phase 5: Core (2027+)', 'Phase 5 | Core | time <2027+>'],
    ['Phase 5: Core (Q4 2025 - present)', 'Phase 5 | Core | time <Q4 2025 - present>'],
    ['Phase 2: Core (COMPLETED - 100%)', 'Phase 2 | Core | done <COMPLETED>'],
    ['Phase 2: Core (Done 100%)', 'Phase 2 | Core | done <Done>'],
    ['Phase 2: Core - Done 60%', 'Phase 2 | Core | active <Done 60%>'],
    ['Core (missing)', '- | Core | planned <missing>'],
    ['Detection (missing, duplicates, etc.)', '- | Detection (missing, duplicates, etc.)'],
    ['Core (MISSING-3)', '- | Core | id <MISSING-3>'],
    ['Fase 5: Core (Q4 2025 - saat ini)', 'Fase 5 | Core | time <Q4 2025 - saat ini>'],
    ['3. 里程碑', '- | 里程碑'],
    ['4. Этапы', '- | Этапы'],
    ['Week 2에서 만든 것', '- | Week 2에서 만든 것'],
    ['$& $1', '- | $& $1'],
  ])('%s', (heading, expected) => {
    expect(name(heading)).toBe(expected);
  });
});
