import { describe, expect, test } from 'vitest';
import { rename } from '../../src/edit/items/rename.ts';
import { editing, read, resultOf, written } from '../support/editing.ts';

function renamed(text: string, name: string, title: string): string {
  const { pen, item } = editing(text);
  return resultOf(rename(pen, item(name), title, read));
}

function notes(text: string, name: string, title: string): readonly string[] {
  const { pen, item } = editing(text);
  const outcome = rename(pen, item(name), title, read);
  return 'refused' in outcome ? [outcome.refused] : outcome.notes;
}

describe('a title is replaced, and nothing beside it', () => {
  test.each([
    ['## Phase 1: Foundation (done)\n', 'P1', 'Groundwork', '## Phase 1: Groundwork (done)\n'],
    [
      '## Phase 1: Foundation ✅\r\n\r\n- [ ] a\r\n',
      'P1',
      'Groundwork',
      '## Phase 1: Groundwork ✅\r\n\r\n- [ ] a\r\n',
    ],
    ['## ✅ Phase 1 — **Foundation**\n', 'P1', 'Groundwork', '## ✅ Phase 1 — **Groundwork**\n'],
    ['## Phase 1: [Foundation](p1.md)\n', 'P1', 'Groundwork', '## Phase 1: [Groundwork](p1.md)\n'],
    ['> ## Fase 1: Fundação\n', 'P1', 'Alicerce', '> ## Fase 1: Alicerce\n'],
    ['## 阶段 1：基础\n', 'P1', '地基', '## 阶段 1：地基\n'],
    [
      '# Plan\n\n## Tasks\n\n- [x] **T-001** Login form\n',
      'T-001',
      'Sign-in form',
      '# Plan\n\n## Tasks\n\n- [x] **T-001** Sign-in form\n',
    ],
    ['## M1: "Core"\n', 'M1', 'Heart', '## M1: "Heart"\n'],
    ['## M1: Core\n', 'M1', 'M1: Heart', '## M1: Heart\n'],
    ['## M1: Core\n', 'M1', 'M1 Heart', '## M1: Heart\n'],
    ['## v0.3 — Core\n', 'v0.3', 'v0.3 - Heart', '## v0.3 — Heart\n'],
    ['\uFEFF## M1: Core', 'M1', 'Heart', '\uFEFF## M1: Heart'],
    ['Phase 1: Foundation\n---\n\ntext\n', 'P1', 'Groundwork', 'Phase 1: Groundwork\n---\n\ntext\n'],
    ['## Phase 1: Foundation\n', 'P1', '$& $1 `$`', '## Phase 1: $& $1 `$`\n'],
  ])('%j: %s is called %s', (text, name, title, wanted) => {
    expect(renamed(text, name, title)).toBe(wanted);
  });

  test('at every place that states it', () => {
    const text =
      '---\ntitle: Foundation\n---\n# Plan\n\n- [ ] **Phase 1: Foundation** - the ground\n- [ ] **Phase 2: Walls**\n\n### Phase 1: Foundation\n\n**Goal**: x\n\n### Phase 2: Walls\n\n**Depends on**: Phase 1\n\n| Phase | Plans | Status |\n|---|---|---|\n| 1. Foundation | 0/2 | Planned |\n| 2. Walls | 0/1 | Planned |\n';
    const wanted = text.replaceAll(/(Phase 1:|1\.) Foundation/g, '$1 Ground & Soil');
    expect(renamed(text, 'P1', 'Ground & Soil')).toBe(wanted);
    expect(notes(text, 'P1', 'Ground')).toEqual(['"Foundation" is still written at line 2']);
  });

  test('a shortened title is left, and told', () => {
    const text = '- [ ] Phase 1: Found\n\n## Phase 1: Foundation of all\n\n- [ ] a\n';
    expect(renamed(text, 'P1', 'Ground')).toBe('- [ ] Phase 1: Found\n\n## Phase 1: Ground\n\n- [ ] a\n');
    expect(notes(text, 'P1', 'Ground')).toEqual(['line 1 calls it "Found": left']);
  });

  test('a shortened title is replaced too where it alone tells whose the row is', () => {
    const text =
      '- [ ] Phase 3: Approval flow now\n\n| Milestone | Done |\n|---|---|\n| 3. Approval | 1/2 |\n\n| Phase | Plans | Status |\n|---|---|---|\n| 3. Approval | 3/3 | Planned |\n';
    expect(renamed(text, 'P3', 'Zebra')).toContain('Phase 3: Zebra');
  });

  test('what names it by its title follows', () => {
    const text =
      '## Tasks\n\n| Task | Depends on | Status |\n|---|---|---|\n| Login form | - | Planned |\n| Sessions | Login form | Planned |\n';
    expect(renamed(text, 'Login form', 'Sign in')).toBe(text.replaceAll('Login form', 'Sign in'));
  });

  test('a label gets a title as its like have one', () => {
    expect(renamed('## Phase 1\n\n## Phase 2 - Walls\n', 'P1', 'Ground')).toBe(
      '## Phase 1 - Ground\n\n## Phase 2 - Walls\n',
    );
    expect(renamed('## Phase 1 (done)\n', 'P1', 'Ground')).toBe('## Phase 1: Ground (done)\n');
  });
});

describe('a title says what was asked for, or is refused', () => {
  test.each([
    ['## Phase 1: A\n', 'Learn C #', '## Phase 1: Learn C \\#\n'],
    ['## Phase 1: A\n', 'a *b* c', '## Phase 1: a \\*b\\* c\n'],
    ['## Phase 1: A\n', 'Drop `old`', '## Phase 1: Drop `old`\n'],
    ['## Phase 1: A\n', 'a <b> &amp; c', '## Phase 1: a \\<b\\> \\&amp; c\n'],
    [
      '| Phase | Status |\n|---|---|\n| Phase 1: A | done |\n',
      'a | b',
      '| Phase | Status |\n|---|---|\n| Phase 1: a \\| b | done |\n',
    ],
    ['## Phase 1: A\n', 'A', '## Phase 1: A\n'],
    ['## Phase 1: A\n', '  B  ', '## Phase 1: B\n'],
    ['## Phase 1: A\n', 'B (done)', 'refused: "B (done)" would be read as "B"'],
    ['## Phase 1: A\n', 'a\nb', 'refused: unexpected a line break, expected a title on one line'],
    ['## Phase 1: A\n', 'a\u0007', 'refused: unexpected the control character U+0007, expected a title on one line'],
    [
      '## Phase 1: A\n',
      'a\ud800',
      'refused: unexpected half a character (a lone surrogate), expected a title on one line',
    ],
    ['## Phase 1: A\n', ' ', 'refused: unexpected nothing, expected a title on one line'],
  ])('%j as %j', (text, title, wanted) => {
    expect(renamed(text, 'P1', title)).toBe(wanted);
  });
});

describe.skipIf(written.length === 0)('in the roadmaps that people have written', () => {
  test('a container is renamed and back, or it is said why not', { timeout: 60_000 }, () => {
    const counts = { renamed: 0, refused: 0 };
    const reasons: string[] = [];
    for (const [name, text] of written.filter((_, at) => process.env.SWEEP || at % 3 === 0)) {
      const { pen } = editing(text);
      const containers = pen.roadmap.items.filter(({ kind }) => kind === 'milestone' || kind === 'phase');
      for (const one of containers.filter((_, at) => at % 3 === 0).slice(0, 2)) {
        const outcome = rename(pen, one, 'Zebra crossing', read);
        if ('refused' in outcome) {
          counts.refused += 1;
          reasons.push(`${name} ${one.id}: ${outcome.refused}`);
        } else {
          counts.renamed += 1;
          const { edits, after } = outcome.rewrite;
          expect(edits.length, `${name} ${one.id}`).toBeGreaterThan(0);
          expect(after.items.length).toBe(pen.roadmap.items.length);
        }
      }
    }
    if (process.env.SWEEP) console.log('rename', counts, reasons.join('\n'));
    expect(counts.renamed).toBeGreaterThan(9 * counts.refused);
  });
});

test('a row that calls it something else keeps that', () => {
  const row = (name: string) => `| E3 | ${name} | 5 |\n`;
  const text = (first: string, second: string) =>
    `# R\n\n| Epic | Features | Effort |\n|---|---|---|\n${row(first)}\n## Later\n\n| Epic | Features | Effort |\n|---|---|---|\n${row(second)}`;
  expect(renamed(text('Lamp', 'Horn'), 'E3', 'Lens')).not.toBe(text('Lens', 'Lens'));
});

test('that a name goes on in the next line is said', () => {
  const text = '# R\n\n## M1: Lamp\n\n- [ ] Order the lamp that the\n  harbour master has chosen\n';
  expect(notes(text, 'M1.t1', 'Order it')).toEqual(['its text goes on at line 6: left']);
});
