// Serves the pages on the loopback interface, compressed in advance so that no visit pays for it.
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';

const types = {js: 'text/javascript', html: 'text/html'};

export const serve = async (files) => {
  const packed = new Map(
    [...files].map(([path, text]) => [path, gzipSync(text, {level: text.length > 5e6 ? 1 : 9})]),
  );
  const server = createServer(({url}, response) => {
    const body = packed.get(url);
    if (!body) return response.writeHead(404).end();
    const type = `${types[url.split('.').pop()]}; charset=utf-8`;
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
};
