import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import { AnnotationQueryBuilder, type AnnotationQuery } from '@grafana/grafana-foundation-sdk/dashboard';
import { POSTGRES } from './sources.ts';
import { said, words, type Language, type Words } from './words.ts';

/** A kind of mark on the time axis of every chart. */
interface Mark {
  name: Words;
  color: string;
  shown: boolean;
  statement: string;
}

const MARKS: Mark[] = [
  {
    name: words('Policy events', '정책 사건'),
    color: 'purple',
    shown: true,
    statement: `SELECT DISTINCT ON (event) date::timestamp AT TIME ZONE 'UTC' AS time,
  to_char(date, 'YYYY-MM-DD') || ' ' || CASE '$language' WHEN 'ko'
    THEN coalesce(nullif(title_korean, ''), title) ELSE title END AS text,
  kind AS tags
FROM policy_event
WHERE $__timeFilter(date::timestamp AT TIME ZONE 'UTC')
ORDER BY event, log_position DESC`,
  },
  {
    name: words('Breaks of definition', '기준 변경'),
    color: 'orange',
    shown: true,
    statement: `SELECT period_stamp AS time,
  ${said(words('New definition', '기준 변경'))} || ' ' || definition || ' / ' || sector || ' ('
    || ${said(words('before', '이전'))} || ' ' || item || '), ' || period AS text
FROM indicator_latest
WHERE indicator = 'trade_series_break_ratio' AND reporter = '$reporter'
  AND $__timeFilter(period_stamp)`,
  },
  {
    name: words('Holidays that move the calendar', '달력을 움직이는 명절'),
    color: 'blue',
    shown: false,
    statement: `SELECT period_stamp AS time,
  period || ' ' || ${said(words('working days move growth by', '조업일수가 증감률에 주는 영향'))} || ' '
    || to_char(value * 100, 'FMSG990.0') || ' %' AS text
FROM indicator_latest
WHERE indicator = 'trade_calendar_effect_ratio' AND variant = '1m' AND sector = 'total'
  AND reporter = '$reporter' AND definition = 'kcs-item' AND flow = 'export'
  AND abs(value) >= 0.05 AND $__timeFilter(period_stamp)`,
  },
];

/** The marks of every dashboard. */
export function annotations(language: Language): Builder<AnnotationQuery>[] {
  return MARKS.map((mark) => {
    const builder = new AnnotationQueryBuilder()
      .name(mark.name[language])
      .datasource(POSTGRES)
      .enable(mark.shown)
      .hide(false)
      .iconColor(mark.color);
    return {
      build: () => ({
        ...builder.build(),
        rawQuery: true,
        target: { refId: 'Anno', format: 'table', rawQuery: true, rawSql: mark.statement } as never,
      }),
    };
  });
}
