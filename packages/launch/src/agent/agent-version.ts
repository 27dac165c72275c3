import { readFileSync } from 'node:fs';
import { isRecord } from '../records.js';

/** What an agent calls its program: `wandb-ts@<version>`, or `WANDB_AGENT_VERSION` unless that is the name of an image. */
export function readAgentVersion(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment['WANDB_AGENT_VERSION'];
  if (given && given !== 'wandb-launch-agent') return given;
  // The file lies two folders above both `src/agent` and `dist/agent`.
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return `wandb-ts@${isRecord(manifest) ? String(manifest['version']) : 'unknown'}`;
}
