import { readFile, statfs } from 'node:fs/promises';
import { availableParallelism, type CpuInfo, cpus, freemem, totalmem } from 'node:os';
import type { SystemProbe } from './system-metrics.js';

const mebibyte = 2 ** 20;
const gibibyte = 2 ** 30;
const sectorBytes = 512;

/** See the module for other runtimes. What only Linux tells is left out elsewhere. */
export function createSystemProbe(): SystemProbe {
  let cores = cpus();
  let used = process.cpuUsage();
  let sinceMs = performance.now();
  const started = readTraffic();

  return async () => {
    const nowMs = performance.now();
    const { user, system } = process.cpuUsage(used);
    const elapsedMs = Math.max(nowMs - sinceMs, 1);
    const metrics: Record<string, number> = {
      cpu: ((user + system) / 1000 / elapsedMs / availableParallelism()) * 100,
      ...memory(),
    };
    const coresNow = cpus();
    for (const [index, core] of coresNow.entries()) {
      const share = busyShare(core, cores[index]);
      if (share !== undefined) metrics[`cpu.${index}.cpu_percent`] = share * 100;
    }
    cores = coresNow;
    used = process.cpuUsage();
    sinceMs = nowMs;
    return { ...metrics, ...(await disk()), ...(await threads()), ...difference(await started, await readTraffic()) };
  };
}

function memory(): Record<string, number> {
  const total = totalmem();
  const available = freemem();
  const { rss } = process.memoryUsage();
  return {
    memory_percent: ((total - available) / total) * 100,
    'proc.memory.availableMB': available / mebibyte,
    'proc.memory.rssMB': rss / mebibyte,
    'proc.memory.percent': (rss / total) * 100,
  };
}

/** Undefined when no time has passed, and for a core that came up in the meantime. */
function busyShare({ times }: CpuInfo, before: CpuInfo | undefined): number | undefined {
  if (before === undefined) return undefined;
  const sum = (counted: CpuInfo['times']): number => Object.values(counted).reduce((total, part) => total + part, 0);
  const passed = sum(times) - sum(before.times);
  return passed > 0 ? 1 - (times.idle - before.times.idle) / passed : undefined;
}

async function disk(): Promise<Record<string, number>> {
  const found = await statfs('/').catch(() => undefined);
  if (found === undefined) return {};
  const usedBlocks = found.blocks - found.bfree;
  return {
    'disk./.usagePercent': (usedBlocks / (usedBlocks + found.bavail)) * 100,
    'disk./.usageGB': (usedBlocks * found.bsize) / gibibyte,
  };
}

async function threads(): Promise<Record<string, number>> {
  const count = /^Threads:\s*(\d+)/m.exec(await readText('/proc/self/status'))?.[1];
  return count === undefined ? {} : { 'proc.cpu.threads': Number(count) };
}

/** What went over the network and to and from disks since the start of the machine: bytes, and mebibytes for disks. */
interface Traffic {
  readonly 'network.sent'?: number;
  readonly 'network.recv'?: number;
  readonly 'disk.in'?: number;
  readonly 'disk.out'?: number;
}

async function readTraffic(): Promise<Traffic> {
  const [network, disks] = await Promise.all([readText('/proc/net/dev'), readText('/proc/diskstats')]);
  return { ...parseNetwork(network), ...parseDisks(disks) };
}

function parseNetwork(text: string): Traffic {
  const rows = text
    .split('\n')
    .flatMap((line) => /^\s*\S+:(.*)$/.exec(line)?.[1]?.trim().split(/\s+/).map(Number) ?? []);
  if (rows.length === 0) return {};
  const column = (index: number): number => sum(rows.filter((_, position) => position % 16 === index));
  return { 'network.recv': column(0), 'network.sent': column(8) };
}

/** Whole disks only: their parts and what is made of them would count twice. */
function parseDisks(text: string): Traffic {
  const isDisk = /^(?:[shv]d[a-z]+|xvd[a-z]+|nvme\d+n\d+|mmcblk\d+)$/;
  const disks = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , name = '']) => isDisk.test(name));
  if (disks.length === 0) return {};
  const sectors = (index: number): number => sum(disks.map((fields) => Number(fields[index])));
  return { 'disk.in': (sectors(5) * sectorBytes) / mebibyte, 'disk.out': (sectors(9) * sectorBytes) / mebibyte };
}

function difference(before: Traffic, now: Traffic): Record<string, number> {
  const keys = ['network.sent', 'network.recv', 'disk.in', 'disk.out'] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const [start, end] = [before[key], now[key]];
      return start === undefined || end === undefined ? [] : [[key, end - start]];
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
