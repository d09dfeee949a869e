import { block, type Paper } from './paper.ts';

/** Named values, in one paragraph or list. */
export function fields(
  paper: Paper,
  values: Readonly<Record<'status' | 'goal' | 'needs' | 'owner', string | null>>,
): void {
  const { language, field, indent } = paper.style;
  const lines = Object.entries(values).flatMap(([key, value]) => {
    const name = language.fields[key]?.[0];
    if (value === null || name === undefined) return [];
    const written = capital(name);
    if (field === 'plain') return [`${written}: ${value}`];
    if (field === 'colon outside') return [`**${written}**: ${value}`];
    const bold = `**${written}:** ${value}`;
    return [field === 'quoted' ? `> ${bold}` : field === 'bullet' ? `${' '.repeat(indent)}- ${bold}` : bold];
  });
  if (lines.length > 0) block(paper, lines);
}

/** What a list is, said before it. @param depth Of a heading; `null` if there may be none. */
export function section(paper: Paper, role: 'tasks' | 'criteria', depth: number | null): void {
  const { language, sections } = paper.style;
  const written = capital(language.sections[role][0] as string);
  if (depth !== null && sections === 'heading') block(paper, [`${'#'.repeat(depth)} ${written}`]);
  else block(paper, [sections === 'bold line' ? `**${written}:**` : `${written}:`]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
