import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const bin = path.join(import.meta.dirname, '../../bin/roadmap.js');

test.skipIf(process.platform === 'win32')(
  'what nobody reads to its end does not end well, so that a gate stays shut',
  () => {
    const plan = 'for i in {1..9000}; do echo "- [ ] Task $i"; done | sed "1i # P\\n\\n## Phase 1: A\\n"';
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', `${plan} | ${process.execPath} ${bin} list - | head -1`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 141, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
  },
);
