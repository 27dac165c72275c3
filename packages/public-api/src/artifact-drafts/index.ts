export type { AddDirOptions, AddFileOptions, NewFileOptions } from './add-files.js';
export type { AddReferenceOptions } from './add-reference.js';
export type { NewFileContent, UploadPolicy } from './staged-content.js';
