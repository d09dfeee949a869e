export const KINDS = ['milestone', 'phase', 'bucket', 'task', 'criterion'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ['planned', 'active', 'blocked', 'deferred', 'done', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];
