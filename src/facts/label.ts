/** A label as it stands at the front of a name. */
export interface Label {
  /** What kind of item it names; `number` is an ordinal that may be a label or a mere number, `id` names a task. */
  readonly kind: 'milestone' | 'phase' | 'bucket' | 'id' | 'number';
  /** As written, the shortest that names it: `Phase 12`, `M0` of `Milestone M0`, `Q3 2026`. */
  readonly text: string;
  /** Folded word before the number: `phase`; `null` if there is none. */
  readonly word: string | null;
  /** What tells it from its like: `12`, `2.1`, `1-2`, `1.5` of `v1.5`, `m0`. Folded, leading zeros kept. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}
