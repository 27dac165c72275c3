import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { checkFindings } from '../findings.ts';
import { install } from '../installation.ts';
import { bundle } from './bundle.ts';
import { type Consumer, clientPackages } from './consumer.ts';

/** Where Debian and others put Chromium; `CHROMIUM` names another place. */
const places = [process.env['CHROMIUM'] ?? '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser, or null when this machine has none. */
export const chromiumPath: string | null = places.find((path) => existsSync(path)) ?? null;

/** A web page of another origin than the server's. */
export const browser: Consumer = {
  name: 'a web page in Chromium',
  run: async (context) => {
    const { folder, packages, place } = context;
    if (chromiumPath === null) throw new Error('There is no Chromium.');
    await install({ folder, packages: clientPackages(packages), manager: 'pnpm' });
    const { path, sizeBytes } = await bundle(folder, 'page.mjs', { platform: 'browser', minify: true });
    await using page = await servePage(readFileSync(path));
    const application = await chromium.launch({ executablePath: chromiumPath, args: flags, timeout: 30_000 });
    try {
      const tab = await application.newPage();
      const problems: string[] = [];
      tab.on('pageerror', (error) => problems.push(error.message));
      await tab.goto(page.url, { timeout: 30_000 });
      const line = await Promise.race([
        // The function is the page's, which the compiler does not know.
        tab.evaluate((where): Promise<string> => Reflect.get(globalThis, 'readSeededProject')(where), place),
        timeLimit(30_000),
      ]);
      checkFindings(line, context, { name: null, hasFiles: false });
      if (problems.length > 0) throw new Error(problems.join('\n'));
    } finally {
      await application.close();
    }
    return `${Math.round(sizeBytes / 1024)} KiB bundle, ${application.version()}`;
  },
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

async function servePage(script: Uint8Array): Promise<{ readonly url: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><link rel="icon" href="data:,"><script type="module" src="/bundle.js"></script>');
    } else if (request.url === '/bundle.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function timeLimit(timeoutMs: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`The page gave nothing within ${timeoutMs} ms.`)), timeoutMs).unref();
  });
}
