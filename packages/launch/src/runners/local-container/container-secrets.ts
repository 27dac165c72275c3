import { isSecretName } from '../../job-environment/macros.js';
import { LaunchError } from '../../launch-error.js';
import type { ContainerFlags } from './container-arguments.js';

/** Flags of a container, and what they must not show. */
export interface SplitFlags {
  readonly flags: ContainerFlags;
  /** By the names of variables. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** What docker and podman are steered by themselves. */
const engineName = /^(?:BUILDAH|CONTAINERS?|DOCKER|PODMAN|REGISTRY|SSH)_/;

/**
 * Takes the values of variables with names of secrets out of flags, because every user of a machine sees command lines: the
 * container takes them over from the process that starts it. Other variables stay, because some would change what that process
 * does, such as `LD_PRELOAD` or `REGISTRY_AUTH_FILE`.
 * @param shown - the variables of the agent that a container may take over although they have names of secrets
 * @throws {@link LaunchError} for others.
 */
export function splitSecrets(flags: ContainerFlags, shown: readonly string[]): SplitFlags {
  const secrets: Record<string, string> = {};
  const hide = (item: unknown): string => {
    const text = String(item);
    const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
    if (value !== undefined) {
      if (!/^\w+$/.test(name) || !isSecretName(name) || engineName.test(name)) return text;
      secrets[name] = value;
      return name;
    }
    // Podman takes `AWS_*` for every variable that begins so.
    if (name.includes('*') || (isSecretName(name) && !shown.includes(name))) {
      throw new LaunchError(
        `resource_args.local-container must not pass on ${name} of the agent. List it in secret_macros.`,
      );
    }
    return name;
  };
  const split = Object.entries(flags).map(([flag, value]): [string, unknown] => {
    if ((flag !== 'e' && flag !== 'env') || value === null) return [flag, value];
    return [flag, (Array.isArray(value) ? value : [value]).map(hide)];
  });
  return { flags: Object.fromEntries(split), secrets };
}
