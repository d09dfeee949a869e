import { expect, test } from 'vitest';
import { withoutSharedStart } from '../../src/render/diff/difference.ts';

test.each([
  ['what can be shown whole', 'Quay wall', 'Quay of stone', 20, ['Quay wall', 'Quay of stone']],
  [
    'a difference at once',
    'Quay wall of the port',
    'Pier wall of the port',
    10,
    ['Quay wall of the port', 'Pier wall of the port'],
  ],
  [
    'a difference far behind',
    'Each rig run emits at its exit a snapshot',
    'Each rig run emits at its exit a log',
    20,
    ['…emits at its exit a snapshot', '…emits at its exit a log'],
  ],
  [
    'the example',
    'Lights on the pier are lit',
    'Lights on the pier are lit at night',
    20,
    ['…the pier are lit', '…the pier are lit at night'],
  ],
  [
    'more behind the end',
    'The lights on the pier are lit',
    'The lights on the pier are lit at night',
    20,
    ['…the pier are lit', '…the pier are lit at night'],
  ],
] as const)('%s', (_, one, other, room, expected) => {
  expect(withoutSharedStart(one, other, room)).toEqual(expected);
});
