import { DAY, MINUTE, type Panel } from '../panel.ts';
import { course, present, presentRows } from '../query.ts';
import { words } from '../words.ts';

const EXPORTER = words('The exporter’s own metrics, by Prometheus.', '익스포터 지표(Prometheus).');
const WAITING = words('Prometheus has no figures of the exporter in this range', '이 범위에 익스포터 자료 없음');

/** Is something held back? */
export const withheld: Panel = {
  kind: 'figures',
  title: words('Withheld sources', '발표가 보류된 출처'),
  explanation: {
    formula: words(
      'Number of sources whose newest release did not arrive whole: it is withheld, and later ones of the source wait behind it. 0 is good.',
      '최근 발표가 온전히 도착하지 않은 출처 수. 0이 정상.',
    ),
    source: EXPORTER,
  },
  queries: [present('sum(max by (source) (release_withheld))', 'withheld')],
  columns: [{ name: 'withheld', label: words('withheld', '보류') }],
  unit: 'short',
  decimals: 0,
  noData: WAITING,
  width: 6,
  height: 7,
};

/** Does the exporter keep up? */
export const lag: Panel = {
  kind: 'chart',
  title: words('Records the exporter is behind', '익스포터 지연(레코드)'),
  explanation: {
    formula: words(
      'Records of the topic of results that the exporter has not read yet.',
      '익스포터가 아직 읽지 않은 결과 레코드 수.',
    ),
    source: EXPORTER,
  },
  queries: [course('max(exporter_lag_records)', 'lag')],
  columns: [{ name: 'lag', label: words('behind', '지연') }],
  unit: 'short',
  decimals: 0,
  timeUnit: MINUTE,
  noData: WAITING,
  width: 9,
  height: 7,
};

/** Does something come? */
export const throughput: Panel = {
  kind: 'chart',
  title: words('Records the exporter reads in a second', '익스포터 초당 처리 레코드'),
  explanation: {
    formula: words(
      'Rate of records read from the topic of results; zero between releases.',
      '결과 토픽에서 읽은 레코드의 초당 비율. 발표 사이에는 0.',
    ),
    source: EXPORTER,
  },
  queries: [course('sum(rate(exporter_records_consumed_total[$__rate_interval]))', 'records')],
  columns: [{ name: 'records', label: words('records', '레코드') }],
  unit: 'cps',
  decimals: 1,
  timeUnit: MINUTE,
  noData: WAITING,
  width: 9,
  height: 7,
};

/** Which release is overdue? */
export const due: Panel = {
  kind: 'table',
  title: words('By when the next release of each source is due', '출처별 다음 발표 기한'),
  explanation: {
    formula: words(
      'Next scheduled day after the newest release that came whole, moved where it is a weekend, plus days of grace, in which public holidays are. Sources without a rhythm have none.',
      '온전히 도착한 최근 발표 다음의 예정일(주말이면 다음 평일)에 유예일(공휴일 포함)을 더한 기한. 정기 발표가 없는 출처는 제외.',
    ),
    source: words('The exporter’s release calendar, by Prometheus.', '익스포터의 발표 달력(Prometheus).'),
  },
  queries: [
    presentRows('sort(max by (source) (release_due_timestamp_seconds) * 1000)'),
    presentRows('max by (source) (release_due_timestamp_seconds) < bool time()'),
  ],
  columns: [
    { name: 'Time', label: words('Time', '시각'), hidden: true },
    { name: 'source', label: words('Source', '출처') },
    { name: 'Value #A', label: words('Due by', '기한'), unit: DAY, width: 120 },
    {
      name: 'Value #B',
      label: words('State', '상태'),
      width: 110,
      mapped: {
        0: { label: words('in time', '정상'), color: 'green' },
        1: { label: words('overdue', '기한 지남'), color: 'red' },
      },
    },
  ],
  noData: WAITING,
  width: 12,
  height: 12,
};
