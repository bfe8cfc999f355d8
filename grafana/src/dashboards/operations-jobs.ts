import { MINUTE, type Panel } from '../panel.ts';
import { course, present, presentRows } from '../query.ts';
import { words } from '../words.ts';

const FLINK = words('Flink’s own metrics, by Prometheus.', 'Flink 자체 지표(Prometheus).');
const WAITING = words(
  'Prometheus has no figures of Flink: is its metrics port scraped?',
  'Flink 자료 없음: 지표 포트가 수집되는지 확인',
);
const JOB = 'flink_jobmanager_job';
const OPERATOR = 'flink_taskmanager_job_task_operator';

/** Do the jobs run, and from where would they go on? */
export const jobs: Panel = {
  kind: 'table',
  title: words('The Flink jobs', 'Flink 작업'),
  explanation: {
    formula: words(
      'Whether each job runs; how often it restarted since its job manager began; how long ago its last checkpoint was completed, how long that took and how large it is. A restart goes on from the last checkpoint, and nothing is lost.',
      '작업별 실행 여부, 잡 매니저 시작 이후 재시작 횟수, 최근 체크포인트의 경과 시간·소요 시간·크기. 재시작하면 최근 체크포인트부터 이어지며 손실은 없음.',
    ),
    source: FLINK,
  },
  queries: [
    presentRows(`max by (job_name) (${JOB}_runningTime) > bool 0`),
    presentRows(`max by (job_name) (${JOB}_numRestarts)`),
    presentRows(`time() - max by (job_name) (${JOB}_lastCheckpointCompletedTimestamp) / 1000`),
    presentRows(`max by (job_name) (${JOB}_lastCheckpointDuration)`),
    presentRows(`max by (job_name) (${JOB}_lastCheckpointFullSize)`),
  ],
  columns: [
    { name: 'Time', label: words('Time', '시각'), hidden: true },
    { name: 'job_name', label: words('Job', '작업') },
    {
      name: 'Value #A',
      label: words('State', '상태'),
      mapped: {
        0: { label: words('does not run', '중단'), color: 'red' },
        1: { label: words('runs', '실행 중'), color: 'green' },
      },
    },
    { name: 'Value #B', label: words('Restarts', '재시작'), unit: 'short', decimals: 0 },
    { name: 'Value #C', label: words('Last checkpoint ago', '최근 체크포인트 경과'), unit: 's', decimals: 0 },
    { name: 'Value #D', label: words('It took', '소요'), unit: 'ms', decimals: 0 },
    { name: 'Value #E', label: words('State size', '상태 크기'), unit: 'bytes', decimals: 1 },
  ],
  noData: WAITING,
  width: 14,
  height: 5,
};

/** Do the jobs keep up? */
export const waiting: Panel = {
  kind: 'chart',
  title: words('Messages that wait for each job', '작업별 대기 메시지'),
  explanation: {
    formula: words(
      'Messages of the log of releases that IndicatorsJob has not read yet, and of the topic of results that HistoryJob has not.',
      'IndicatorsJob이 아직 읽지 않은 발표 로그 메시지, HistoryJob이 아직 읽지 않은 결과 메시지 수.',
    ),
    source: FLINK,
  },
  queries: [
    course(`sum(${OPERATOR}_pendingRecords{job_name="IndicatorsJob"})`, 'IndicatorsJob'),
    course(`sum(${OPERATOR}_pendingRecords{job_name="HistoryJob"})`, 'HistoryJob'),
  ],
  columns: [
    { name: 'IndicatorsJob', label: words('IndicatorsJob', 'IndicatorsJob(지표 작업)') },
    { name: 'HistoryJob', label: words('HistoryJob', 'HistoryJob(이력 작업)') },
  ],
  unit: 'short',
  decimals: 0,
  timeUnit: MINUTE,
  noData: WAITING,
  width: 24,
  height: 7,
};

/** Could something not be used? */
export const rejected: Panel = {
  kind: 'figures',
  title: words('Rejected messages', '거부된 메시지'),
  explanation: {
    formula: words(
      'Messages that could not be used since the job began or restarted; each stands with its reason in the topic rejected.v1. 0 is good.',
      '작업 시작 이후 사용할 수 없었던 메시지 수. 사유는 rejected.v1 토픽에 있음. 0이 정상.',
    ),
    source: FLINK,
  },
  queries: [present(`sum(${OPERATOR}_numRecordsSend{operator_name="rejected_sink:_Writer"})`, 'rejected')],
  columns: [{ name: 'rejected', label: words('rejected', '거부') }],
  unit: 'short',
  decimals: 0,
  noData: WAITING,
  width: 10,
  height: 5,
};
