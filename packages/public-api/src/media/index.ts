/** Values of rows that are shown as more than text or a number. */
export { Histogram } from './histogram.js';
export { Html } from './html.js';
export { Image, type ImageOptions } from './image.js';
export { Media, type MediaArtifact, type MediaEntry, type MediaFile, type MediaPlace } from './media.js';
export type { MediaSource } from './media-content.js';
export { Table, type TableData } from './table.js';
