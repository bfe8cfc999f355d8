import { createServer } from 'node:http';
import { answer } from './answer';
import { OptionError, type PreviewOptions } from './options';
import { openDatabase } from './sql';

export function listen(options: PreviewOptions, page: string): Promise<string> {
  const database = openDatabase(options.postgres);
  const server = createServer((request, response) => {
    void answer({ request, response, options, page, database });
  });
  return new Promise((resolve, reject) => {
    server.on('error', (failure: NodeJS.ErrnoException) => {
      const taken = failure.code === 'EADDRINUSE';
      reject(taken ? new OptionError(`--port: ${options.port} is in use.`) : failure);
    });
    // Loopback only: who reaches it may read the whole database.
    server.listen(options.port, '127.0.0.1', () => resolve(`http://127.0.0.1:${options.port}`));
  });
}
