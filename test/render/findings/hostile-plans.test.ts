import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/render/findings/index.ts';
import { LIVE, PAYLOADS } from '../../support/payloads.ts';
import { printed, reportOn } from '../../support/report.ts';
import { commandsIn } from '../../support/runner-commands.ts';

/** Plans in which something is found, and is hostile. */
const PLACES: Readonly<Record<string, (payload: string) => string>> = {
  'title of a plan': (p) => `# P ${p} x\n\n## M1: Port (done)\n\n- [ ] Crane\n`,
  'title of a milestone': (p) => `# P\n\n## M1: ${p} Port ${p} (done)\n\n- [ ] Crane\n`,
  'title of a task': (p) => `# P\n\n## M1: Port (done)\n\n- [ ] ${p} Crane ${p}\n`,
  id: (p) => `# P\n\n## ${p}: Port (done)\n\n- [ ] ${p}-1: Crane\n`,
  date: (p) => `# P\n\n## M1: Port\n\n**Target:** 2026-02-30 ${p} x\n\n- [ ] Crane\n`,
  owner: (p) => `# P\n\n## M1: Port (done)\n\n**Owner:** ${p}\n\n- [ ] Crane (owner: ${p})\n`,
  cell: (p) =>
    `# P\n\n| Milestone | Name | Status |\n| --- | --- | --- |\n| M1 | ${p} Port | Done |\n| M2 | Quay | ${p} x |\n\n## M1: Port\n\n- [ ] Crane\n`,
};

test.each(Object.entries(PLACES))('%s', (_place, plan) => {
  let telling = 0;
  for (const payload of Object.values(PAYLOADS)) {
    const report = reportOn({ 'ROADMAP.md': plan(payload) });
    if (report.findings.length > 0) telling += 1;
    for (const { name } of FORMATS) {
      const shown = printed(name, report);
      expect(shown).not.toMatch(LIVE);
      const obeyed = commandsIn(shown).map((each) => each.name);
      if (name !== 'github') expect(obeyed).toEqual([]);
      else expect(obeyed.filter((each) => !/^(?:error|warning|notice)$/.test(each))).toEqual([]);
      if (name === 'github') expect(obeyed).toHaveLength(shown.split('\n').length - 1);
    }
  }
  // But for some that are markup, or break the line.
  expect(telling).toBeGreaterThan(50);
});
