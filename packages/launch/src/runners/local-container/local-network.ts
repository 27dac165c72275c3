import process from 'node:process';
import type { ContainerFlags } from './container-arguments.js';

/** How a container reaches a server on this machine. */
export interface LocalNetwork {
  readonly flags: ContainerFlags;
  /** The URL of the server as the container sees it. */
  readonly baseUrl: string;
}

/**
 * Finds how a container reaches the server: one at localhost is that of the machine, and not of the container.
 * @param platform - of Node.js. @defaultValue that of this process
 */
export function localNetwork(baseUrl: string, platform: NodeJS.Platform = process.platform): LocalNetwork {
  const url = new URL(baseUrl);
  if (!isLoopback(url.hostname)) return { flags: {}, baseUrl };
  if (platform === 'linux') {
    return { flags: { network: 'host', 'add-host': 'host.docker.internal:host-gateway' }, baseUrl };
  }
  // Elsewhere containers run in a virtual machine, whose own network is not that of the server.
  url.hostname = 'host.docker.internal';
  return { flags: { [platform === 'win32' ? 'net' : 'network']: 'host' }, baseUrl: url.href.replace(/\/$/, '') };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}
