import { describe, expect, it } from 'vitest';
import { fold } from '../../src/vocabulary/fold.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const { status, buckets, roles, fields, labels } = lexicon();

describe('status', () => {
  it.each([
    [
      'done',
      'done Complete SHIPPED Released Delivered Closed Merged Solidified Concluído concluida Terminée Hecho Fertig Erledigt Completato',
    ],
    [
      'done',
      '已完成 完成 完了 完了済み 완료 완료됨 Готово Выполнено Voltooid Ukończone Tamamlandı TAMAMLANDI Klart เสร็จแล้ว Hotovo',
    ],
    ['active', 'WIP Active Ongoing Current Started Doing 进行中 進行中 進行中 진행중 Laufend Bezig Pågår'],
    [
      'planned',
      'Planned TODO Pending Upcoming Next Future Proposed Queued Backlog TBD Open Scheduled Planejado Pendiente Prévu Geplant 计划中 計劃中 未着手 예정',
    ],
    ['blocked', 'Blocked Waiting Bloqueado Bloquée Blockiert 阻塞 차단됨 Заблокировано'],
    ['deferred', 'Deferred Postponed Paused Adiado Aplazado Reporté Zurückgestellt 延期 保留 보류 Отложено'],
    [
      'dropped',
      'Dropped Cancelled Canceled Abandoned Rejected Superseded Obsolete Deprecated Cancelado Annulé Verworfen 已取消 中止 취소 Отменено',
    ],
  ])('%s: %s', (expected, words) => {
    for (const word of words.split(' ')) expect(status.exact(fold(word)), word).toBe(expected);
  });

  it.each([
    ['in progress', 'active'],
    ['not started', 'planned'],
    ['on hold', 'deferred'],
    ['carried over', 'deferred'],
    ['under way', 'active'],
    ["won't do", 'dropped'],
    ['won’t do', 'dropped'],
    ['Em andamento', 'active'],
    ['Não iniciado', 'planned'],
    ['En cours', 'active'],
    ['À faire', 'planned'],
    ['En progreso', 'active'],
    ['In Arbeit', 'active'],
    ['Nicht begonnen', 'planned'],
    ['In corso', 'active'],
    ['Da fare', 'planned'],
    ['진행 중', 'active'],
    ['В работе', 'active'],
    ['Не начато', 'planned'],
    ['W toku', 'active'],
  ])('%s is %s', (words, expected) => {
    expect(status.exact(fold(words))).toBe(expected);
  });

  it.each([
    'stable',
    'optional',
    'new',
    'mvp',
    'critical',
    'alpha',
    'beta',
    'high',
    'approved',
    'required',
    'important',
  ])('%s says nothing', (word) => {
    expect(status.exact(word)).toBeUndefined();
  });
});

it.each([
  ['exit criteria', 'criteria'],
  ['Definition of Done', 'criteria'],
  ['Must-haves', 'criteria'],
  ['Critérios de aceite', 'criteria'],
  ["Critères d'acceptation", 'criteria'],
  ['Criterios de éxito', 'criteria'],
  ['Abnahmekriterien', 'criteria'],
  ['验收标准', 'criteria'],
  ['完了条件', 'criteria'],
  ['완료 조건', 'criteria'],
  ['Критерии готовности', 'criteria'],
  ['Key deliverables', 'tasks'],
  ['Entregáveis', 'tasks'],
  ['Target domains', 'tasks'],
  ['Livrables', 'tasks'],
  ['交付物', 'tasks'],
  ['Requisitos', 'requirements'],
  ['Milestones', 'structure'],
  ['Phase Details', 'structure'],
  ['Past Milestones', 'structure'],
  ['里程碑', 'structure'],
  ['Risks & Mitigation', 'prose'],
  ['Non-goals', 'prose'],
  ['Key accomplishments', 'prose'],
  ['Fora do escopo', 'prose'],
  ['Risiken', 'prose'],
  ['リスク', 'prose'],
  ['Dependencies', 'dependencies'],
  ['前置条件', 'dependencies'],
  ['Pré-requisitos', 'dependencies'],
])('a section %s holds %s', (heading, role) => {
  expect(roles.exact(fold(heading))).toBe(role);
});

it.each([
  ['Now', 'horizon'],
  ['Later', 'horizon'],
  ['Parking Lot', 'horizon'],
  ['P0', 'horizon'],
  ['Backlog', 'horizon'],
  ['Longo prazo', 'horizon'],
  ['Langfristig', 'horizon'],
  ['中期', 'horizon'],
  ['Done', 'done'],
  ['Shipped', 'done'],
  ['In progress', 'active'],
  ['In Flight', 'active'],
  ['Up next', 'planned'],
  ['To do', 'planned'],
  ['Deferred', 'deferred'],
  ['Canceled', 'dropped'],
  ['已完成', 'done'],
  ['En cours', 'active'],
])('a bucket %s is %s', (heading, meaning) => {
  expect(buckets.exact(fold(heading))).toBe(meaning);
});

it.each([
  ['Ziel', 'goal'],
  ['Objetivos', 'objective'],
  ['目标', 'goal'],
  ['目標', 'goal'],
  ['목표', 'goal'],
  ['Цель', 'goal'],
  ['Depends on', 'needs'],
  ['Blocked by', 'needs'],
  ['Depende de', 'needs'],
  ['依赖', 'needs'],
  ['Owner', 'owner'],
  ['Responsável', 'owner'],
  ['负责人', 'owner'],
  ['Status', 'status'],
  ['状态', 'status'],
  ['Estado', 'status'],
  ['Due', 'due'],
  ['Frist', 'due'],
  ['Priority', 'priority'],
  ['Statut', 'status'],
])('a field %s is %s', (name, key) => {
  expect(fields.exact(fold(name))).toBe(key);
});

it.each([
  ['Phase', 'phase'],
  ['Fase', 'phase'],
  ['Etapa', 'phase'],
  ['阶段', 'phase'],
  ['フェーズ', 'phase'],
  ['단계', 'phase'],
  ['Этап', 'phase'],
  ['Sprint', 'phase'],
  ['Week', 'phase'],
  ['Milestone', 'milestone'],
  ['Marco', 'milestone'],
  ['Hito', 'milestone'],
  ['Jalon', 'milestone'],
  ['Meilenstein', 'milestone'],
  ['里程碑', 'milestone'],
  ['Release', 'milestone'],
  ['Gate', 'milestone'],
])('a label %s is a %s', (word, kind) => {
  expect(labels.exact(fold(word))).toBe(kind);
});
