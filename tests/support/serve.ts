/** Serves a built site under a path, as an intranet would: nothing but files. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(
  folder: string,
  {
    path = '/',
    port = 0,
    broken = () => false,
  }: { path?: string; port?: number; broken?: (url: string) => boolean } = {},
): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: false });
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    const lost = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!url.startsWith(path) || broken(url)) return lost();
    request.url = `/${url.slice(path.length)}`;
    files(request, response, lost);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
