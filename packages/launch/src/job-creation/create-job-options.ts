/** Where the code of a new job is: in a Git repository, in a folder of this machine, or in a container image. */
export type NewJobType = 'git' | 'code' | 'image';

/** What to make a job of. */
export interface CreateJobOptions {
  readonly type: NewJobType;
  /** The address of the repository, the folder, or the name of the image. */
  readonly path: string;
  /** The owning entity. @defaultValue the configured entity, or the viewer's default entity */
  readonly entity?: string | null | undefined;
  /** The project of the job. @defaultValue the configured project */
  readonly project?: string | null | undefined;
  /** The name of the job. @defaultValue `job-` and what the job is made of */
  readonly name?: string | null | undefined;
  /** What the job does, Markdown. @defaultValue none */
  readonly description?: string | null | undefined;
  /** Names of the version, besides `latest` and the tag of an image. @defaultValue none */
  readonly aliases?: readonly string[] | null | undefined;
  /**
   * The program and its first arguments, such as `['python', 'train.py']`; a text is taken apart at its spaces. Code needs
   * one, images have their own.
   */
  readonly entryPoint?: readonly string[] | string | null | undefined;
  /** The version of Python, such as `3.12`. @defaultValue what the repository asks for */
  readonly runtime?: string | null | undefined;
  /** The commit, branch or tag of a repository. @defaultValue its branch `main`, or else `master`, or else its default */
  readonly gitHash?: string | null | undefined;
  /** The folder of the code that an image is built from. @defaultValue all of it */
  readonly buildContext?: string | null | undefined;
  /** The Dockerfile, below the build context. @defaultValue one is made when the job is built */
  readonly dockerfile?: string | null | undefined;
  /** An image that the code is put into as it starts, in place of one that is built. @defaultValue none */
  readonly baseImage?: string | null | undefined;
  /** Whether services that the agent offers are started with the job, by their names. @defaultValue none */
  readonly services?: Readonly<Record<string, 'always' | 'never'>> | null | undefined;
  /** A JSON schema of the configuration, for the form in which people start the job. @defaultValue none */
  readonly schema?: Readonly<Record<string, unknown>> | null | undefined;
}
