import type { Recognized } from '../../facts/recognize.ts';

/** `Feature: Import`, `Task: Parser`. */
export function isNamedTask({ fields: [field] }: Recognized): boolean {
  return field !== undefined && field.value.end > field.value.start && TASK_KEYS.has(field.key);
}

const TASK_KEYS = new Set(['features', 'tasks', 'story', 'user story', 'task', 'feature']);
