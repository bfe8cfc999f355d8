import { MINUTE, type Panel } from '../panel.ts';
import { course, presentRows } from '../query.ts';
import { words } from '../words.ts';

const SOURCE = words(
  'Prometheus, series ALERTS, by the project’s alert rules; the runbook says what to do.',
  'Prometheus의 ALERTS(이 프로젝트의 경보 규칙). 조치는 런북 참조.',
);

/** The labels that say what an alert is about. */
const ABOUT = '"sector", "by", "item", "definition", "kind", "source", "target", "milestone", "job"';

/** What is open now? */
export const open: Panel = {
  kind: 'table',
  title: words('Open alerts', '발생 중인 경보'),
  explanation: {
    formula: words(
      'Alerts that Prometheus holds as firing now, a row each: rule, severity, and what it is about.',
      'Prometheus에서 지금 발생 중인 경보: 규칙, 심각도, 대상.',
    ),
    source: SOURCE,
  },
  queries: [
    presentRows(
      `max by (alertname, severity, about) (label_join(ALERTS{alertstate="firing"}, "about", " ", ${ABOUT}))`,
    ),
  ],
  columns: [
    { name: 'Time', label: words('Time', '시각'), hidden: true },
    { name: 'Value', label: words('Value', '값'), hidden: true },
    { name: 'alertname', label: words('Alert', '경보'), width: 135 },
    { name: 'severity', label: words('Severity', '심각도'), width: 85 },
    { name: 'about', label: words('About', '대상'), wrap: true },
  ],
  unit: 'none',
  noData: words('No alert fires', '발생 중인 경보 없음'),
  lastTime: '1h',
  width: 12,
  height: 7,
};

/** What was open? */
export const history: Panel = {
  kind: 'chart',
  title: words('Alerts over time', '경보 이력'),
  explanation: {
    formula: words(
      'Alerts that were firing, by name, as Prometheus recorded them.',
      '발생 중이던 경보(이름별), Prometheus 기록.',
    ),
    source: SOURCE,
  },
  queries: [course('count by (alertname) (ALERTS{alertstate="firing"})', '{{alertname}}')],
  unit: 'short',
  decimals: 0,
  timeUnit: MINUTE,
  noData: words('No alert fired in the last 24 hours', '최근 24시간 경보 없음'),
  lastTime: '24h',
  width: 12,
  height: 7,
};
