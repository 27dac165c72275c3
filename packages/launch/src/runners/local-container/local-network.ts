import process from 'node:process';
import type { ContainerFlags } from './container-arguments.js';

/** What decides how a container reaches the server. */
export interface LocalNetworkOptions {
  /** Podman makes a name of its own for the machine, and some versions do not take Docker's. @defaultValue false */
  readonly isPodman?: boolean | undefined;
  /** Of Node.js. @defaultValue that of this process */
  readonly platform?: NodeJS.Platform | undefined;
}

/** How a container reaches a server on this machine. */
export interface LocalNetwork {
  readonly flags: ContainerFlags;
  /** The URL of the server as the container sees it. */
  readonly baseUrl: string;
}

/** Whether a server is on this machine: localhost means the machine then, and not the container. */
function isLocalServer(baseUrl: string): boolean {
  const { hostname: host } = new URL(baseUrl);
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

/** Finds how a container reaches the server. */
export function localNetwork(baseUrl: string, options: LocalNetworkOptions = {}): LocalNetwork {
  const { isPodman = false, platform = process.platform } = options;
  if (!isLocalServer(baseUrl)) return { flags: {}, baseUrl };
  const url = new URL(baseUrl);
  if (platform === 'linux') {
    const names = isPodman ? {} : { 'add-host': 'host.docker.internal:host-gateway' };
    return { flags: { network: 'host', ...names }, baseUrl };
  }
  // Elsewhere containers run in a virtual machine, whose own network is not that of the server.
  url.hostname = 'host.docker.internal';
  return { flags: { [platform === 'win32' ? 'net' : 'network']: 'host' }, baseUrl: url.href.replace(/\/$/, '') };
}
