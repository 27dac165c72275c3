/** Where the code of a new job is. */
export type NewJobSource =
  | { readonly type: 'repo'; readonly remote: string; readonly commit: string | null }
  | { readonly type: 'artifact'; readonly artifactId: string }
  | { readonly type: 'image'; readonly image: string; readonly args?: readonly string[] | undefined };

/** A job to make. */
export interface NewJob {
  readonly entity: string;
  readonly project: string;
  /** The name without the `job-` before it; characters that names cannot have become `_`. */
  readonly name: string;
  readonly source: NewJobSource;
  /** The program and its first arguments; empty for an image that has its own. */
  readonly entryPoint: readonly string[];
  /** The version of Python; null when it is not known. */
  readonly pythonVersion: string | null;
  /** The packages that the program needs, in pip's form; null when they are not known. */
  readonly requirements: string | null;
  /** What was changed of the commit, as git writes it; null when nothing, or when it is not known. */
  readonly patch: string | null;
  /** The whole name of the artifact in place of the one made of `name`. @defaultValue `job-<name>` */
  readonly artifactName?: string | undefined;
  /** What the job does, Markdown. @defaultValue none */
  readonly description?: string | null | undefined;
  /** Aliases of the version, besides `latest`. @defaultValue none */
  readonly aliases?: readonly string[] | undefined;
  /** The folder of the code that an image is built from. @defaultValue all of it */
  readonly buildContext?: string | null | undefined;
  /** The Dockerfile, below the build context. @defaultValue one is made */
  readonly dockerfile?: string | null | undefined;
  /** An image that the code is put into as it starts, in place of one that is built. @defaultValue none */
  readonly baseImage?: string | null | undefined;
  /** When services that the job can use are started, by their names. @defaultValue none */
  readonly services?: Readonly<Record<string, 'always' | 'never'>> | null | undefined;
  /** A JSON schema of the configuration, for the form in which people start the job. @defaultValue none */
  readonly inputSchema?: Readonly<Record<string, unknown>> | null | undefined;
}
