import { Unreachable } from './sql';

interface PrometheusAnswer {
  status: string;
  error?: string;
  data?: unknown;
}

export async function askPrometheus(address: string, question: string, search: string): Promise<unknown> {
  const said = await get(`${address}/api/v1/${question}${search}`, address);
  const answer = parse(said);
  if (answer?.status !== 'success') {
    throw new Error(answer?.error ?? `Prometheus at ${address} answers: ${said.slice(0, 200)}`);
  }
  return answer.data;
}

async function get(url: string, address: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return await response.text();
  } catch (failure) {
    throw new Unreachable(`Prometheus at ${address} does not answer: ${reasonOf(failure)}`);
  }
}

function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) {
    return String(failure);
  }
  return failure.cause instanceof Error
    ? failure.cause.message || String((failure.cause as { code?: string }).code)
    : failure.message;
}

function parse(said: string): PrometheusAnswer | undefined {
  try {
    return JSON.parse(said) as PrometheusAnswer;
  } catch {
    return undefined;
  }
}
