/** Whole percent; not 100 before all is done. */
export function percent(done: number, total: number): string {
  return `${total === 0 ? 0 : Math.floor((done / total) * 100)}%`;
}
