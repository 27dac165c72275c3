export type { DownloadOptions } from './download-file.js';
export { File } from './file.js';
export { Files, type FilesOptions } from './files.js';
export { file, files } from './get-file.js';
export { type NamedContent, type UploadFileOptions, uploadFile } from './upload-file.js';
