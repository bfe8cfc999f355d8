import type { AnnotationEvent } from '../model/annotationEvent';
import type { Annotation } from '../model/dashboard';
import { interpolate, type Surroundings } from '../variables/interpolate';
import { readSql } from './readSql';

export async function readAnnotations(annotation: Annotation, around: Surroundings): Promise<AnnotationEvent[]> {
  const sql = annotation.target?.rawSql ?? annotation.rawQuery;
  if (!sql) {
    throw new Error('the preview reads annotations of PostgreSQL only');
  }
  const { columns, rows } = await readSql(sql, around);
  const cell = (row: unknown[], name: string): unknown =>
    row[columns.findIndex((column) => column.name.toLowerCase() === name)];
  return rows
    .filter((row) => typeof cell(row, 'time') === 'number')
    .map((row) => {
      const end = cell(row, 'timeend');
      return {
        name: annotation.name,
        color: annotation.iconColor ?? 'blue',
        time: cell(row, 'time') as number,
        timeEnd: typeof end === 'number' ? end : undefined,
        text: interpolate(String(cell(row, 'text') ?? ''), around),
        tags: String(cell(row, 'tags') ?? '')
          .split(',')
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
        filter: annotation.filter,
      };
    });
}
