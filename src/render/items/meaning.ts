import type { Fact } from '../../facts/fact.ts';

/** What a fact says, in words: `milestone M1 "Core Platform"`, `status done`, `field owner: Ana`. */
export function meaning(fact: Fact): string {
  switch (fact.type) {
    case 'declaration':
      return [fact.kind, fact.label?.value, fact.title && `"${fact.title.value}"`].filter(Boolean).join(' ');
    case 'status':
      return `status ${fact.status}`;
    case 'field':
      return `field ${fact.name}: ${fact.value.value}`;
    case 'reference':
      return `${fact.relation} ${fact.names.join(', ') || 'nothing'}`;
    case 'count':
      return `count ${fact.done} of ${fact.total}`;
  }
}
