import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtempDisposable, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { parseInput } from './command/parse-input.js';
import { commandTable } from './command-table.js';
import { exitCodes } from './failure/exit-code.js';
import { main } from './main.js';
import { announceAgent } from './testing/announced-agent.js';
import { fakeIo } from './testing/fake-io.js';
import { fillRegistry } from './testing/filled-registry.js';
import { makeJobs } from './testing/made-jobs.js';
import { logOfflineRun } from './testing/offline-run.js';
import { queueJob } from './testing/queued-jobs.js';
import { saveAutomation } from './testing/saved-automation.js';
import { seedData, startSeededServer } from './testing/seeded-server.js';
import { shellWords } from './testing/shell-words.js';
import { topics } from './topics/topics.js';

const commands = await Promise.all(
  Object.entries(commandTable).flatMap(([noun, { verbs }]) =>
    Object.entries(verbs).map(async ([verb, load]) => ({ path: `${noun} ${verb}`, command: await load() })),
  ),
);
const helpPages = [
  [],
  ...Object.keys(topics).map((topic) => ['help', topic]),
  ...Object.keys(commandTable),
  ...commands.map(({ path }) => ['help', ...path.split(' ')]),
].map((words) => (typeof words === 'string' ? [words] : words));

it('prints its version', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

  expect(await run('--version')).toEqual({ code: 0, stdout: `wandb-ts ${version}\n`, stderr: '' });
});

it('prints what there is', async () => {
  expect((await run()).stdout).toMatchInlineSnapshot(`
    "Runs, their history and an embedded server, from the terminal. Not affiliated with Weights & Biases.

    USAGE
      wandb-ts <noun> <verb> [arguments] [flags]

    RUN THE JOBS OF LAUNCH QUEUES, AND LOOK AT WHO DOES
      agent list   List the launch agents of an entity
      agent start  Run the jobs of launch queues on this machine until Ctrl-C
      agent stop   Ask a launch agent to stop

    LOOK AT ARTIFACTS AND THEIR VERSIONS, SAVE, LOG, LINK AND DELETE THEM
      artifact list      List the artifacts of a project, each with all its versions as one
      artifact versions  List the versions of an artifact
      artifact view      Show one version of an artifact with its metadata
      artifact diff      Show which files two versions of artifacts do not have in common
      artifact get       Save the contents of a version of an artifact
      artifact verify    Check that a folder holds a version of an artifact and nothing else
      artifact put       Log a file or a folder as a new version of an artifact
      artifact tag       Add tags and aliases to a version of an artifact, or remove them
      artifact link      Link a version of an artifact to a collection, such as one of a registry
      artifact delete    Delete a version of an artifact with its files, or a link to one

    FIND OUT WHO YOU ARE
      auth status  Show the server, who you are there, and where the API key comes from

    LOOK AT AUTOMATIONS, ENABLE, DISABLE AND DELETE THEM
      automation list     List automations
      automation view     Show one automation
      automation enable   Enable an automation, so that it acts on events
      automation disable  Disable an automation, so that it acts on nothing until it is enabled
      automation delete   Delete an automation

    LIST, SAVE AND UPLOAD THE FILES OF RUNS
      file list  List the files of a run
      file get   Save a file of a run
      file put   Upload a file to a run

    LOOK AT JOBS OF LAUNCH, AND MAKE SOME
      job list    List the jobs of a project
      job view    Show one version of a job: its code, its entry point and the configurations that it
                  takes
      job create  Make a job of a Git repository, a folder with code, or a container image

    RUN JOBS THROUGH LAUNCH QUEUES
      launch add  Put a job, an image, a repository or a run on a launch queue

    LOOK AT PROJECTS
      project list  List the projects of an entity

    LOOK AT LAUNCH QUEUES, MAKE AND CHANGE THEM
      queue list    List the launch queues of an entity
      queue view    Show one launch queue with its settings and how much waits
      queue create  Create a launch queue
      queue edit    Change the settings of a launch queue
      queue delete  Delete a launch queue with everything that waits in it

    LOOK AT WHAT IS IN LAUNCH QUEUES
      queue-item list    List what is in a launch queue
      queue-item view    Show one item of a launch queue, and why it failed
      queue-item cancel  Remove an item from a launch queue

    LOOK AT REGISTRIES, AND FIND WHAT IS LINKED INTO THEM
      registry list    List the registries of an organization
      registry view    Show one registry with its collections and members
      registry search  Find versions of artifacts in the registries of an organization

    LOOK AT REPORTS
      report list  List the reports of a project
      report view  Show one report

    LOOK AT RUNS, LOG AND SEND THEM, STOP AND DELETE THEM
      run list     List the runs of a project
      run view     Show one run with its configuration and summary
      run history  Show what a run logged, step by step
      run export   Save the history of a run as Parquet files
      run logs     Show what a run wrote to its console
      run watch    Wait until a run has ended
      run log      Log rows from standard input as a run
      run sync     Send a run that was logged to disk
      run stop     Ask the process of a run to stop
      run delete   Delete a run with its history and files

    RUN A W&B-COMPATIBLE SERVER ON THIS MACHINE
      server start  Start the embedded server and keep it running until Ctrl-C

    LOOK AT SWEEPS
      sweep list  List the sweeps of a project
      sweep view  Show one sweep with its configuration and its best run

    LOOK AT TEAMS
      team view  Show a team and who belongs to it

    LOG WHAT TENSORBOARD WRITERS WROTE
      tensorboard sync  Log TensorBoard event files as a run

    LOOK AT USERS, AS AN ADMINISTRATOR OF A SERVER
      user list  List the users of a server
      user view  Show a user of a server

    HELP TOPICS
      environment  Environment variables
      exit-codes   What the exit codes mean
      formatting   What is printed, and how to get JSON
      paths        How projects, runs, artifacts and others are named

    FLAGS
      -h, --help  Show help for a command
      --version   Show the version

    EXAMPLES
      $ wandb-ts server start
      $ wandb-ts run list -p team/vision
      $ wandb-ts help run list
    "
  `);
});

it('prints the verbs of a noun', async () => {
  expect((await run('run')).stdout).toMatchInlineSnapshot(`
    "Look at runs, log and send them, stop and delete them.

    USAGE
      wandb-ts run <verb> [arguments] [flags]

    COMMANDS
      run list     List the runs of a project
      run view     Show one run with its configuration and summary
      run history  Show what a run logged, step by step
      run export   Save the history of a run as Parquet files
      run logs     Show what a run wrote to its console
      run watch    Wait until a run has ended
      run log      Log rows from standard input as a run
      run sync     Send a run that was logged to disk
      run stop     Ask the process of a run to stop
      run delete   Delete a run with its history and files

    LEARN MORE
      wandb-ts run <verb> --help
    "
  `);
});

it('prints the help of a command', async () => {
  const help = await run('run', 'list', '--help');

  expect(help.stdout).toMatchInlineSnapshot(`
    "List the runs of a project.

    In a pipe, the columns are id, name, state, user, creation time and tags. Filters are the ones of
    the Public API: a JSON object with MongoDB operators.

    USAGE
      wandb-ts run list [flags]

    ALIASES
      wandb-ts run ls

    FLAGS
      -p, --project <entity/project>  The project, of your default entity without one (default
                                      WANDB_PROJECT)
          --filter <json>             Only runs that match
          --order <key>               Sort by a key such as summary_metrics.loss, after + ascending or -
                                      descending (default -created_at)
      -L, --limit <integer>           How many runs at most (default 30)
          --all                       Every run, however many there are
          --json <fields>             Print these fields as JSON; without fields, list them
      -h, --help                      Show this help

    JSON FIELDS
      commit, config, createdAt, description, entity, group, heartbeatAt, historyKeys, historyLineCount,
      id, jobType, name, notes, project, readOnly, state, storageId, summaryMetrics, sweepName,
      systemMetrics, tags, url, user

    EXAMPLES
      # The newest runs of a project
      $ wandb-ts run list -p team/vision

      # Finished runs, the lowest loss first
      $ wandb-ts run list -p team/vision --filter '{"state":"finished"}' --order +summary_metrics.loss

      # Configuration and summary of every run, as JSON
      $ wandb-ts run list -p team/vision --all --json id,config,summaryMetrics

    ENVIRONMENT
      WANDB_API_KEY   The API key. Without it, the key of the host in the netrc file is used.
      WANDB_BASE_URL  URL of the server. Without it, https://api.wandb.ai.
      WANDB_ENTITY    The entity (user or team) of paths that name none. Without it, your default
                      entity.
      WANDB_PROJECT   The project of paths that name none.
      NETRC           The netrc file. Without it, .netrc in the home directory.

    LEARN MORE
      wandb-ts help environment | exit-codes | formatting | paths
    "
  `);
  expect(await run('help', 'run', 'ls')).toEqual(help);
});

it('renders the help topic exit-codes from the table of exit codes', async () => {
  const { stdout } = await run('help', 'exit-codes');

  expect(stdout.match(/^ {2}\d+/gm)?.map(Number)).toEqual(Object.values(exitCodes).map(({ code }) => code));
});

it.each(helpPages)('fits the help of "%s %s %s" into 100 columns', async (...words) => {
  const { code, stdout, stderr } = await run(...words.filter((word) => word !== undefined));

  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect([code, stderr, stdout.endsWith('\n'), stdout.includes('undefined')]).toEqual([0, '', true, false]);
});

it('shows no secret of the environment in help', async () => {
  const secret = 'poisoned-secret-0123456789abcdef0123456789';
  const environment = Object.fromEntries(
    ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_TS_DATA_DIR', 'WANDB_TS_DEBUG', 'WANDB_ENTITY'].map((name) => [
      name,
      secret,
    ]),
  );

  for (const words of [...helpPages, ['run', 'lst'], ['run', 'view'], ['run', 'list', '--json']]) {
    const io = fakeIo({ environment });
    await main(words, io);
    expect(io.written.stdout + io.written.stderr).not.toContain('poisoned');
    expect(io.written.stdout + io.written.stderr).not.toBe('');
  }
});

it.each([
  [['rnu', 'list'], 'error: Unknown command "rnu"; did you mean "run"?\nnext: wandb-ts --help\n'],
  [['watch'], 'error: Unknown command "watch"; did you mean "run watch"?\nnext: wandb-ts --help\n'],
  [['list'], 'error: Unknown command "list".\nnext: wandb-ts --help\n'],
  [['version'], 'error: Unknown command "version"; did you mean "--version"?\nnext: wandb-ts --help\n'],
  [['deploy'], 'error: Unknown command "deploy".\nnext: wandb-ts --help\n'],
  [['constructor'], 'error: Unknown command "constructor".\nnext: wandb-ts --help\n'],
  [['run', 'lsit'], 'error: Unknown command "run lsit"; did you mean "list"?\nnext: wandb-ts run --help\n'],
  [['run', 'toString'], 'error: Unknown command "run toString".\nnext: wandb-ts run --help\n'],
  [['help', 'enviroment'], 'error: Unknown command "enviroment"; did you mean "environment"?\nnext: wandb-ts --help\n'],
  [['--verbose'], 'error: Unknown flag --verbose; flags come after the command.\nnext: wandb-ts --help\n'],
  [
    ['run', 'view'],
    'error: The argument <run> is missing.\nusage: wandb-ts run view <run> [flags]\nnext: wandb-ts run view --help\n',
  ],
])('explains the mistake in %j', async (words, stderr) => {
  expect(await run(...words)).toEqual({ code: 1, stdout: '', stderr });
});

it('colours the word error on a terminal only', async () => {
  const io = fakeIo({ isTty: true });
  await main(['rnu'], io);

  expect(io.written.stderr).toBe(
    '\u001b[31merror:\u001b[39m Unknown command "rnu"; did you mean "run"?\nnext: wandb-ts --help\n',
  );
});

it.each(commands)('has a complete description of "$path"', ({ path, command }) => {
  expect(command.examples.length).toBeGreaterThanOrEqual(2);
  for (const text of [command.summary, ...Object.values(command.flags).map((flag) => flag.description)]) {
    expect(text).toMatch(/^[A-Z].*[^.]$/s);
  }
  for (const { command: example } of command.examples) {
    const [noun, verb, ...rest] = shellWords(example);
    expect(`${noun} ${verb}`).toBe(path);
    expect(() => parseInput(path, command, rest)).not.toThrow();
  }
});

it('names the JSON fields as the library does', () => {
  const fields = Object.fromEntries(commands.map(({ path, command }) => [path, command.jsonFields?.join(' ')]));
  const ofRun =
    'commit config createdAt description entity group heartbeatAt historyKeys historyLineCount id jobType name notes ' +
    'project readOnly state storageId summaryMetrics sweepName systemMetrics tags url user';

  const ofSweep =
    'bestLoss config createdAt description displayName entity expectedRunCount id method name order project runCount state ' +
    'storageId updatedAt url';

  const ofReport = 'createdAt description displayName entity id name project spec updatedAt url user';

  const ofArtifact =
    'aliases createdAt description digest entity fileCount id isLink metadata name project qualifiedName size ' +
    'sourceQualifiedName state tags ttl type updatedAt url version';

  const ofRegistry =
    'allowAllArtifactTypes artifactTypes createdAt description entity fullName id name organization updatedAt visibility';

  const ofAutomation = 'action createdAt description enabled event id name scope updatedAt';

  expect(fields).toEqual({
    'agent list': 'createdAt heartbeatAt hostname id isToStop name queues status version',
    'agent start': undefined,
    'agent stop': undefined,
    'artifact list': 'createdAt description entity id name project tags type updatedAt',
    'artifact versions': ofArtifact,
    'artifact view': ofArtifact,
    'artifact diff': 'after before change path',
    'artifact get': undefined,
    'artifact verify': undefined,
    'auth status': 'baseUrl credentialSource email entity name teams username',
    'automation list': ofAutomation,
    'automation view': ofAutomation,
    'automation enable': undefined,
    'automation disable': undefined,
    'automation delete': undefined,
    'file list': 'id md5 mimetype name size updatedAt',
    'file get': undefined,
    'file put': undefined,
    'job list': 'entity name project versions',
    'job view':
      'entity entryPoint inputTypes isPartial name outputTypes project requirements runtime source sourceType',
    'job create': undefined,
    'launch add': 'entity id priority project projectQueue queueEntity queueName runSpec',
    'project list': 'createdAt entity isBenchmark name url',
    'queue list': 'access createdAt id name prioritizationMode',
    'queue view':
      'access defaultResourceConfig entity externalLinks id name prioritizationMode templateVariables type variableDescriptions',
    'queue create': undefined,
    'queue edit': undefined,
    'queue delete': undefined,
    'queue-item list': 'createdAt id launchAgentId runId runSpec state',
    'queue-item view': 'createdAt failure id launchAgentId runId runSpec state warning',
    'queue-item cancel': undefined,
    'registry list': ofRegistry,
    'registry view': ofRegistry,
    'registry search': ofArtifact,
    'report list': ofReport,
    'report view': ofReport,
    'run list': ofRun,
    'run view': ofRun,
    'run history': undefined,
    'run logs': 'content label level number timestamp',
    'run watch': undefined,
    'run stop': undefined,
    'run delete': undefined,
    'server start': undefined,
    'sweep list': ofSweep,
    'sweep view': ofSweep,
    'team view':
      'available codeSavingEnabled defaultAccess id isPaid isTeam members name photoUrl privateOnly readOnly readOnlyAdmin storageBytes',
    'user list': 'admin deletedAt email entity flags id name teams username',
    'user view': 'admin deletedAt email entity flags id name teams username',
  });
});

const runnable = commands
  .filter(({ path }) => path !== 'agent start' && path !== 'server start')
  .flatMap(({ command }) => command.examples.map((example) => example.command));

it.each(runnable)('runs the example "wandb-ts %s"', async (example) => {
  await using wandb = startSeededServer(seedData, 'team');
  // A shorter history is not exported.
  const history = Array.from({ length: 1000 }, (_, step) => ({ loss: step }));
  wandb.server.seed({ runs: [{ project: 'vision', name: 'exp12345', createdAt: '2020-01-01T00:00:00Z', history }] });
  await using folder = await makeWorkingDirectory();
  const workingDirectory = folder.path;
  await wandb.runWith({ workingDirectory }, 'file', 'put', 'team/vision/abc12345', 'config.yaml');
  await rm(join(workingDirectory, 'config.yaml'));
  await fillRegistry(wandb);
  vi.stubEnv('WANDB_CACHE_DIR', join(workingDirectory, 'cache'));
  await wandb.runWith({ workingDirectory }, 'artifact', 'get', 'team/vision/mnist:v0');
  await cp(join(workingDirectory, 'artifacts/mnist:v0'), join(workingDirectory, 'data'), { recursive: true });
  await queueJob(wandb);
  await makeJobs(wandb);
  const agent = await announceAgent(wandb);
  await saveAutomation(wandb);
  await logOfflineRun(wandb, workingDirectory);

  const { code, stdout, stderr } = await wandb.runWith(
    { workingDirectory },
    ...shellWords(example.replace('agent-x1y2z3a4', agent)),
  );

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).not.toBe('');
});

it('keeps the command "noun verb" in commands/noun/verb.ts', () => {
  const folder = new URL('./commands/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^[^.]+\.ts$/.test(file));

  expect(files.map((file) => file.replace('.ts', '').replace('/', ' ')).sort()).toEqual(
    commands.map(({ path }) => path).sort(),
  );
});

it('loads other packages only when a command runs', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file) && !file.startsWith('testing/'),
  );
  const eager = sources.filter((file) =>
    /^import (?!type ).*'@wandb-ts\//m.test(readFileSync(new URL(file, folder), 'utf8')),
  );

  expect(sources).toContain('commands/run/list.ts');
  expect(eager).toEqual([]);
});

/** A folder with the local files that examples name. */
async function makeWorkingDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-examples-'));
  await mkdir(join(folder.path, 'out'));
  const eventFiles = new URL('../../public-api/src/testing/event-files/eval', import.meta.url);
  await cp(eventFiles, join(folder.path, 'runs/baseline'), { recursive: true });
  for (const name of ['config.yaml', 'model.bin', 'out/model.bin']) await writeFile(join(folder.path, name), name);
  await writeFile(join(folder.path, 'requirements.txt'), 'wandb\n');
  return folder;
}

async function run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = fakeIo();
  const code = await main(argv, io);
  return { code, ...io.written };
}
