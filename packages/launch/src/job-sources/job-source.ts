/** Where code is that a machine elsewhere can fetch for itself. */
export type CodeOrigin =
  | { readonly kind: 'repo'; readonly remote: string /** Null for the default branch. */; readonly ref: string | null }
  | { readonly kind: 'artifact' /** `entity/project/name:v<number>` */; readonly name: string };

/** The code of a job, and the artifact of the job, which holds what the code needs. */
export interface RemoteCode {
  readonly origin: CodeOrigin;
  /** `entity/project/name:v<number>` */
  readonly jobArtifact: string;
}

/** The code of a job, on this machine. */
export interface JobSource {
  /** The folder that holds the code; null when the code is in an image. */
  readonly directory: string | null;
  /** The job's own command; null when its image has one. */
  readonly entryPoint: readonly string[] | null;
  /** The image that the job is; null when it has to be built, or needs none. */
  readonly image: string | null;
  /** An image to put the code into as it starts; null without one. */
  readonly baseImage: string | null;
  /** A Dockerfile below the code that the job names; null for none. */
  readonly dockerfile: string | null;
  /** The folder below the code that an image is built from; null for all of it. */
  readonly buildContext: string | null;
  /** The version of Python that the job was made with; null when it does not say. */
  readonly pythonVersion: string | null;
  /** The job artifact: `<name>:v<number>`; null for other origins. */
  readonly artifactName: string | null;
  /** Where the code came from; null when it is in an image, or there is none. */
  readonly remoteCode: RemoteCode | null;
}
