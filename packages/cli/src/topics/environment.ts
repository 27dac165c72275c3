/** Every environment variable that the command reads, and what it does; help is rendered from this table. */
export const environmentVariables = {
  WANDB_API_KEY: 'The API key. Without it, the key of the host in the netrc file is used.',
  WANDB_IDENTITY_TOKEN_FILE: 'A file with a JWT to show instead of an API key.',
  WANDB_BASE_URL: 'URL of the server. Without it, https://api.wandb.ai.',
  WANDB_APP_URL: 'URL of the web app, for the addresses that are printed. Without it, that of the server.',
  WANDB_ENTITY: 'The entity (user or team) of paths that name none. Without it, your default entity.',
  WANDB_ORGANIZATION: 'The organization whose registries are meant. Without it, the only one of the entity.',
  WANDB_PROJECT: 'The project of paths that name none.',
  WANDB_HTTP_TIMEOUT: 'Longest wait for one answer, in seconds. Without it, 19.',
  NETRC: 'The netrc file. Without it, .netrc in the home directory.',
  WANDB_CONFIG_DIR: 'The directory of your settings file. Without it, .config/wandb in the home directory.',
  WANDB_DIR: 'The directory of wandb/settings and of the logs of runs. Without it, the working directory.',
  WANDB_ARTIFACT_DIR: 'The directory below which artifacts are saved. Without it, artifacts.',
  WANDB_CACHE_DIR: 'The directory of the caches of artifacts and histories. Without it, the one of wandb for Python.',
  XDG_CACHE_HOME: 'The directory that wandb/ is in on Linux when WANDB_CACHE_DIR is not set. Without it, ~/.cache.',
  WANDB_ARTIFACT_CACHE_MAX_BYTES:
    'How large the cache of artifacts may get, in bytes. Without it, a fifth of its disk, at most 64 GiB.',
  WANDB_ARTIFACT_FETCH_FILE_URL_BATCH_SIZE:
    'For how many files of an artifact one request asks where they are. Without it, 5000.',
  WANDB_DATA_DIR: 'The directory for copies of files that are to be uploaded. Without it, the one for temporary files.',
  AWS_REGION: 'The region of references to S3. Without it, the usual one of AWS.',
  AWS_S3_ENDPOINT_URL: 'URL of a store that speaks like S3, for references to it.',
  AZURE_STORAGE_CONNECTION_STRING: 'What references to Azure are read with.',
  AZURE_STORAGE_KEY:
    'The key of the account that references to Azure are read with. Without it, the usual credentials.',
  WANDB_MODE: 'Set to offline to log to disk only, and to disabled to log nothing. Without it, online.',
  WANDB_LAUNCH_MAX_JOBS: 'How many jobs "agent start" runs at once, -1 for any number. Without it, 1.',
  WANDB_LAUNCH_START_TIMEOUT: 'How long a job may take to start, in seconds; 0 for any time. Without it, 1800.',
  WANDB_AGENT_VERSION: 'What "agent start" calls its program for the server.',
  KUBECONFIG: 'The file with the cluster that "agent start" uses. Without it, .kube/config in the home directory.',
  WANDB_RELEASE_NAME: 'The release whose secret has the API key for jobs on Kubernetes. Without it, each gets its own.',
  WANDB_LAUNCH_CODE_PVC_NAME:
    'The volume claim by which code gets into pods. Without it, an init container fetches it.',
  WANDB_LAUNCH_CODE_PVC_MOUNT_PATH: 'Where that volume is mounted for "agent start".',
  AWS_ENDPOINT_URL: 'Where "agent start" finds AWS; AWS_ENDPOINT_URL_STS is about the look-up of its account alone.',
  WANDB_LAUNCH:
    'Set by launch agents in the environment of their jobs. The run is then the one that WANDB_RUN_ID, WANDB_NAME, WANDB_CONFIG, WANDB_ARTIFACTS, WANDB_SWEEP_ID, WANDB_LAUNCH_FILE_OVERRIDES, WANDB_LAUNCH_QUEUE_NAME, WANDB_LAUNCH_QUEUE_ENTITY and WANDB_LAUNCH_TRACE_ID tell of.',
  WANDB_TS_PROCESS:
    'Set by launch agents in the environment of local processes. A job that is cancelled ends with everything that has it.',
  WANDB_TS_DATA_DIR: 'Where "server start" keeps its data. Without it, .wandb-ts/server.',
  WANDB_TS_DEBUG:
    'Set to 1 to print the stack of an error; set to api to print every request as well, without secrets.',
  WANDB_TS_FORCE_TTY: 'Write as for a terminal even into a pipe. A number is the width in columns.',
  NO_COLOR: 'Set to anything to write without colour.',
  CLICOLOR: 'Set to 0 to write without colour.',
  CLICOLOR_FORCE: 'Set to anything but 0 to write colour even into a pipe.',
  TERM: 'Set to dumb to write without colour.',
} as const;

/** The name of an environment variable that the command reads. */
export type EnvironmentVariable = keyof typeof environmentVariables;
