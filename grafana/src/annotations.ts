import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import {
  AnnotationPanelFilterBuilder,
  AnnotationQueryBuilder,
  type AnnotationQuery,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { inSight } from './in-sight.ts';
import { POSTGRES } from './sources.ts';
import { said, TITLE, words, type Language, type Words } from './words.ts';

/** A kind of mark on the time axis. */
interface Mark {
  name: Words;
  color: string;
  statement: string;
}

const POLICY: Mark = {
  name: words('Policy events', '정책 사건'),
  color: 'purple',
  statement: `SELECT min(date)::timestamp AT TIME ZONE 'UTC' AS time,
  string_agg(to_char(date, 'YYYY-MM-DD') || ' ' || ${TITLE}, E'\\n' ORDER BY date) AS text
FROM (SELECT DISTINCT ON (event) event, date, title, title_korean
  FROM policy_event
  WHERE reporter = '$reporter'
  ORDER BY event, log_position DESC) newest
WHERE $__timeFilter(date::timestamp AT TIME ZONE 'UTC')
GROUP BY date_trunc('month', date)
ORDER BY 1`,
};

const OTHERS: Mark[] = [
  {
    name: words('Breaks of definition', '기준 변경'),
    color: 'orange',
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
    statement: `SELECT period_stamp AS time,
  period || ' ' || ${said(words('working days move growth by', '조업일수가 증감률에 주는 영향'))} || ' '
    || to_char(value * 100, 'FMSG990.0') || ' %' AS text
FROM indicator_latest
WHERE indicator = 'trade_calendar_effect_ratio' AND variant = '1m' AND sector = 'total'
  AND reporter = '$reporter' AND definition = 'kcs-item' AND flow = 'export'
  AND abs(value) >= 0.05 AND $__timeFilter(period_stamp)`,
  },
];

/**
 * The marks of a dashboard. Policy events show on the panels that are named; all others, and theirs
 * on other dashboards, are switched on when wanted, because many lines hide a curve.
 */
export function annotations(language: Language, policyPanels: number[]): Builder<AnnotationQuery>[] {
  const policy = mark(POLICY, language, policyPanels.length > 0);
  if (policyPanels.length > 0) {
    policy.filter(new AnnotationPanelFilterBuilder().ids(policyPanels));
  }
  return [
    withQuery(policy, POLICY),
    ...OTHERS.map((other) => withQuery(mark(other, language, false), other)),
  ];
}

function mark({ name, color }: Mark, language: Language, shown: boolean): AnnotationQueryBuilder {
  return new AnnotationQueryBuilder()
    .name(name[language])
    .datasource(POSTGRES)
    .enable(shown)
    .hide(false)
    .iconColor(color);
}

function withQuery(builder: AnnotationQueryBuilder, { statement }: Mark): Builder<AnnotationQuery> {
  const target = { refId: 'Anno', format: 'table', rawQuery: true, rawSql: statement };
  return inSight({ build: () => ({ ...builder.build(), target: target as never }) });
}
