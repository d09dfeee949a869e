import type { Actual } from '../../history/story/actual.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import { dateOf, dayOf } from '../../roadmap/time/days.ts';
import type { Timeline, TimelineRow } from '../../roadmap/timeline.ts';
import { counted } from '../../text/counted.ts';
import { fitting, mermaidText } from '../escape/mermaid-text.ts';
import { csvLine } from '../items/columns.ts';
import { fullName } from '../name.ts';
import { linesText } from '../screen/screen.ts';
import { NO_DATES } from './timeline-rows.ts';

/** Mermaid draws no more in reasonable time. */
const MOST = 250;

/** 2001-01-01, a Monday: week 1 of what has no date. */
const BEGIN = dayOf('2001-01-01');

/** A Gantt chart. What has no date is counted in a comment; where nothing has one, weeks are drawn from one that is made up. */
export function timelineMermaid(timeline: Timeline, title: string | null): string {
  return fitting((most) => gantt(timeline, title, most), MOST);
}

function gantt({ dated, relative, undated }: Timeline, title: string | null, most: number): string {
  const rows = dated.length > 0 ? dated.map((row) => ({ row, ...row.planned })) : relative.map(fromBegin);
  const left = Math.max(0, rows.length - most) + (dated.length > 0 ? relative.length : 0);
  // A comment would not be seen.
  const heads = [
    ...(title === null ? [] : [title]),
    ...(rows.length === 0 ? [NO_DATES] : []),
    ...(left > 0 ? [`and ${counted(left, 'row')} more`] : []),
  ];
  const lines = [
    'gantt',
    ...(heads.length === 0 ? [] : [`    title ${heads.map(mermaidText).join(', ')}`]),
    '    dateFormat YYYY-MM-DD',
    ...(relative.length === 0 || dated.length > 0 ? [] : ['    axisFormat week %W', '    todayMarker off']),
    '    inclusiveEndDates',
    ...rows
      .slice(0, most)
      .flatMap(({ row, first, last }) => [
        ...(row.level === 0 ? [`    section ${sectionName(row.item)}`] : []),
        `    ${mermaidText(fullName(row.item))} :${[...tags(row), first, ...(row.point ? ['0d'] : [last])].join(', ')}`,
      ]),
    ...undated.slice(0, most).map(({ item }) => `    %% without a date, ${mermaidText(fullName(item))}`),
  ];
  return linesText(lines);
}

function fromBegin(row: Timeline['relative'][number]): { row: TimelineRow; first: string; last: string } {
  const day = (week: number): number => BEGIN + Math.round(week * 7);
  return {
    row,
    first: dateOf(day(row.weeks.first)),
    last: dateOf(Math.max(day(row.weeks.first), day(row.weeks.last) - 1)),
  };
}

function sectionName(item: PlanItem): string {
  return mermaidText(item.label ?? item.id);
}

function tags({ status, overdue, contradiction, point }: TimelineRow): string[] {
  return [
    ...(status === 'done' ? ['done'] : status === 'active' ? ['active'] : []),
    ...(overdue > 0 || contradiction !== null || status === 'blocked' ? ['crit'] : []),
    ...(point ? ['milestone'] : []),
  ];
}

const HEAD = [
  'id',
  'kind',
  'title',
  'status',
  'first',
  'last',
  'completed',
  'first_week',
  'last_week',
  'overdue_days',
  'note',
];

/** A row for each item, also for those without a date; with its history two columns more. */
export function timelineCsv({ dated, relative, undated }: Timeline, actual?: ReadonlyMap<string, Actual>): string {
  const lived = (id: string) => (actual ? [actual.get(id)?.started ?? '', actual.get(id)?.finished ?? ''] : []);
  const rows = [...dated, ...relative, ...undated].map((row) => [
    row.item.id,
    row.item.kind,
    row.item.title ?? '',
    row.status,
    row.planned?.first ?? '',
    row.planned?.last ?? '',
    row.completed ?? '',
    row.weeks === null ? '' : String(Math.floor(row.weeks.first) + 1),
    row.weeks === null ? '' : String(Math.ceil(row.weeks.last)),
    row.overdue > 0 ? String(row.overdue) : '',
    row.contradiction ?? (row.derived ? 'from its parts' : (row.said ?? '')),
    ...lived(row.item.id),
  ]);
  return [[...HEAD, ...(actual ? ['started', 'finished'] : [])], ...rows].map(csvLine).join('');
}
