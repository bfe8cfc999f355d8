/** Asks the server of the preview; a refusal becomes an error in its words. */
export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(
    path,
    body === undefined
      ? undefined
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  ).catch(() => {
    throw new Error('The preview itself does not answer; is it still running?');
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) {
    throw new Error(answer.error ?? `${path}: status ${response.status}`);
  }
  return answer;
}
