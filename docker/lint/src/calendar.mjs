// The CronJobs: every day, before the time in the release calendar.
import { Findings, text } from './files.mjs';

const CALENDAR = '../schemas/src/main/resources/release-calendar.csv';
const SOURCE = 'kcs-10day';

export function checkSchedule(where, cronJob) {
  const findings = new Findings();
  const row = text(CALENDAR).split('\n').find((line) => line.startsWith(`${SOURCE},`));
  const [, , , at, zone] = row.split(',');
  const [minute, hour, ...days] = cronJob.spec.schedule.split(' ');
  findings.require(days.join(' ') === '* * *', where, `runs on ${days.join(' ')}, not every day`);
  findings.require(cronJob.spec.timeZone === zone, where, `is in ${cronJob.spec.timeZone}, not ${zone}`);
  const start = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  findings.require(start < at, where, `starts at ${start}, the release comes at ${at}`);
  findings.require(cronJob.spec.concurrencyPolicy === 'Forbid', where, 'loaders of one kind would fence each other');
  return findings.lines;
}
