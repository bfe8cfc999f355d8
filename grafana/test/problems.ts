import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, type DashboardFile } from './dashboard-files';

/** A rule of every dashboard: the test names all that break it at once. */
export function everyDashboard(rule: string, problemsOf: (file: DashboardFile) => Iterable<string>): void {
  test(rule, () => {
    const problems = all().flatMap((file) =>
      [...problemsOf(file)].map((problem) => `${file.language}/${file.name}: ${problem}`),
    );
    assert.equal(problems.length, 0, problems.join('\n'));
  });
}
