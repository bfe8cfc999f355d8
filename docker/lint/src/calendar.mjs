// The CronJobs: their days are those of the release calendar, with those of grace.
import { Findings, text } from './files.mjs';

const CALENDAR = '../schemas/src/main/resources/release-calendar.csv';
const SOURCE = 'kcs-10day';

export function checkSchedule(where, cronJob) {
  const findings = new Findings();
  const row = text(CALENDAR).split('\n').find((line) => line.startsWith(`${SOURCE},`));
  const [, days, , at, zone, , , grace] = row.split(',');
  const expected = days.split(' ').map((day) => `${day}-${Number(day) + Number(grace)}`).join(',');
  const [minute, hour, ofMonth] = cronJob.spec.schedule.split(' ');
  findings.require(ofMonth === expected, where, `runs on ${ofMonth}, the calendar says ${expected}`);
  findings.require(cronJob.spec.timeZone === zone, where, `is in ${cronJob.spec.timeZone}, not ${zone}`);
  const start = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  findings.require(start < at, where, `starts at ${start}, the release comes at ${at}`);
  findings.require(cronJob.spec.concurrencyPolicy === 'Forbid', where, 'loaders of one kind would fence each other');
  return findings.lines;
}
