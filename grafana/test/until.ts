import { setTimeout as pause } from 'node:timers/promises';

const INTERVAL = 250;

/** Asks again until there is an answer; an error counts as none and is told when time is up. */
export async function until<T>(
  what: string,
  milliseconds: number,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let reason = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      reason = '';
    } catch (failure) {
      if (failure instanceof Ended) throw failure;
      reason = failure instanceof Error ? `: ${failure.message}` : `: ${String(failure)}`;
    }
    await pause(INTERVAL);
  }
  throw new Error(`not within ${milliseconds / 1000} s: ${what}${reason}`);
}

/** What was waited for cannot come any more. */
export class Ended extends Error {}
