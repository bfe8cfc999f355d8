import { buildPage } from './server/bundle';
import { listen } from './server/listen';
import { OptionError, readOptions } from './server/options';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const page = await buildPage();
  const address = await listen(options, page);
  console.log(`Preview of the dashboards at ${address}/`);
  console.log('It draws them with the libraries of Grafana. It is a preview, not Grafana.');
  console.log(`PostgreSQL ${options.postgres.host}:${options.postgres.port}, Prometheus ${options.prometheus}`);
}

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : String(failure));
  process.exit(failure instanceof OptionError ? 2 : 1);
});
