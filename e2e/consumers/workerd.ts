import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFindings } from '../findings.ts';
import { install } from '../installation.ts';
import { tools } from '../packed.ts';
import { serve } from '../process.ts';
import { bundle } from './bundle.ts';
import { type Consumer, clientPackages, programEnvironment } from './consumer.ts';

/** workerd, the runtime of Cloudflare Workers, without its imitation of Node.js. */
export const workerd: Consumer = {
  name: 'workerd',
  run: async (context) => {
    const { folder, packages, place } = context;
    await install({ folder, packages: clientPackages(packages), manager: 'pnpm' });
    const { sizeBytes } = await bundle(folder, 'worker.mjs', { conditions: ['workerd', 'worker', 'browser'] });
    writeFileSync(join(folder, 'workerd.capnp'), workerdConfiguration);
    const worker = await serve(join(tools, 'workerd', 'bin', 'workerd'), ['serve', 'workerd.capnp', '--control-fd=1'], {
      directory: folder,
      environment: programEnvironment(folder, place),
    });
    try {
      const { port }: { port: number } = JSON.parse(worker.line);
      const response = await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(30_000) });
      const text = await response.text();
      if (!response.ok) throw new Error(`${text}\n${worker.output()}`);
      checkFindings(text, context, { name: 'Cloudflare-Workers', hasFiles: false });
    } finally {
      await worker.stop();
    }
    return `${Math.round(sizeBytes / 1024)} KiB bundle`;
  },
};

const workerdConfiguration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "bundle.js", esModule = embed "bundle.js")],
      compatibilityDate = "2025-09-01",
      bindings = [(name = "PLACE", fromEnvironment = "PLACE")],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
