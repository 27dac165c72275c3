import type { CodeOrigin, RemoteCode } from '../../job-sources/job-source.js';
import { codeDirectory } from '../code-directory.js';
import { shellQuote } from '../shell-quote.js';
import { apiKeyVariable } from './environment-entries.js';
import { childOf, childrenOf, type ManifestNode, mainContainersOf, podTemplatesOf, recordsIn } from './pod-specs.js';

const volumeName = 'wandb-source-code-volume';
const jobDirectory = `${codeDirectory}/.job`;

/** The image of W&B that fetches code; it has Python, wandb and git. */
const fetchImage = 'wandb/launch-agent:0.25.1';

/** How code comes into pods. */
export interface CodeMount {
  /** The folder that containers work in. */
  readonly workingDirectory: string;
  /** Whether containers install what the code needs before they run their command. */
  readonly installsRequirements: boolean;
  readonly from:
    | {
        readonly kind: 'claim';
        readonly claimName: string /** The folder of the code in it. */;
        readonly subPath: string;
      }
    | { readonly kind: 'fetch'; readonly code: RemoteCode /** URL of the server. */; readonly baseUrl: string };
}

/** Puts code into every pod of a manifest. */
export function mountCode(manifest: ManifestNode, mount: CodeMount): void {
  const { from, workingDirectory, installsRequirements } = mount;
  for (const pod of podTemplatesOf(manifest)) {
    const spec = childOf(pod, 'spec');
    const containers = mainContainersOf(pod);
    for (const container of containers) {
      childrenOf(container, 'volumeMounts').push({
        name: volumeName,
        mountPath: codeDirectory,
        ...(from.kind === 'claim' && { subPath: from.subPath }),
      });
      container['workingDir'] = workingDirectory;
      if (installsRequirements) installFirst(container, { workingDirectory, frozen: frozenFile(from) });
    }
    const content = from.kind === 'claim' ? { persistentVolumeClaim: { claimName: from.claimName } } : { emptyDir: {} };
    childrenOf(spec, 'volumes').push({ name: volumeName, ...content });
    if (from.kind === 'fetch') childrenOf(spec, 'initContainers').push(fetchContainer(from, containers));
  }
}

function frozenFile({ kind }: CodeMount['from']): string {
  return `${kind === 'claim' ? codeDirectory : jobDirectory}/requirements.frozen.txt`;
}

/** Lets a container install what the code asks for, or else what the run had that the job was made from. */
function installFirst(container: ManifestNode, places: { workingDirectory: string; frozen: string }): void {
  const command = [container['command'], container['args']].flatMap((words) => (Array.isArray(words) ? words : []));
  // What the image runs by itself cannot be named here.
  if (command.length === 0) return;
  const own = shellQuote(`${places.workingDirectory}/requirements.txt`);
  const project = shellQuote(`${places.workingDirectory}/pyproject.toml`);
  const frozen = shellQuote(places.frozen);
  const install = [
    `if [ -f ${own} ]; then pip install -r ${own};`,
    `elif [ -f ${project} ]; then pip install ${shellQuote(places.workingDirectory)};`,
    `elif [ -f ${frozen} ]; then pip install -r ${frozen};`,
    "else echo 'There is no list of packages to install'; fi",
  ].join(' ');
  container['command'] = ['/bin/sh', '-c'];
  container['args'] = [`${install} && exec ${command.map((word) => shellQuote(String(word))).join(' ')}`];
}

function fetchContainer(
  { code, baseUrl }: Extract<CodeMount['from'], { kind: 'fetch' }>,
  containers: readonly ManifestNode[],
): ManifestNode {
  const variables = containers.flatMap((container) => recordsIn(container['env']));
  const apiKey = variables.find(({ name }) => name === apiKeyVariable);
  return {
    name: 'wandb-source-code-init',
    image: fetchImage,
    volumeMounts: [{ name: volumeName, mountPath: codeDirectory }],
    env: [{ name: 'WANDB_BASE_URL', value: baseUrl }, ...(apiKey === undefined ? [] : [structuredClone(apiKey)])],
    command: ['/bin/sh', '-c', fetchScript(code)],
  };
}

/** The script that brings the code, with the changes of the job, into its folder, for whatever user runs it. */
function fetchScript({ origin, jobArtifact }: RemoteCode): string {
  const steps = [
    ...fetchSteps(origin),
    download(jobArtifact, jobDirectory),
    ...(origin.kind === 'repo'
      ? [`{ [ ! -f ${jobDirectory}/diff.patch ] || git apply ${jobDirectory}/diff.patch; }`]
      : []),
    `chmod -R a+w ${codeDirectory}`,
  ];
  return steps.join(' && ');
}

function fetchSteps(origin: CodeOrigin): string[] {
  if (origin.kind === 'artifact') return [download(origin.name, codeDirectory)];
  const checkout = origin.ref === null ? [] : [`git checkout ${shellQuote(origin.ref)}`];
  return [
    `git config --global --add safe.directory ${codeDirectory}`,
    `git clone -- ${shellQuote(origin.remote)} ${codeDirectory}`,
    `cd ${codeDirectory}`,
    ...checkout,
  ];
}

function download(artifact: string, directory: string): string {
  const code = `import wandb; wandb.Api().artifact(${pythonText(artifact)}).download(${pythonText(directory)})`;
  return `python -c ${shellQuote(code)}`;
}

/** A text of Python: the escapes of JSON are among those that Python knows. */
function pythonText(text: string): string {
  return JSON.stringify(text);
}
