import { ValidationError } from '@wandb-ts/core';
import { imageSize } from 'image-size';
import { Media, type MediaEntry, type MediaPlace } from './media.js';
import {
  describeMediaFile,
  type MediaContent,
  type MediaSource,
  nameMediaFile,
  readMediaContent,
} from './media-content.js';

/** What the web app shows. */
const extensions: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  gif: 'gif',
  bmp: 'bmp',
  svg: 'svg',
  webp: 'webp',
};
/** More are not shown; wandb 0.20.1 drops them with a warning. */
const mostImages = 108;
const folder = 'media/images';

/** Options of {@link Image.from}. */
export interface ImageOptions {
  /** Text below the image. @defaultValue none */
  readonly caption?: string | undefined;
  /** Images of one key and group are shown together. @defaultValue no group */
  readonly grouping?: number | undefined;
}

/** An image, logged as the file that it is: it is not encoded again. */
export class Image extends Media {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** `png`, `jpg`, `gif`, `bmp`, `svg` or `webp`. */
  readonly format: string;
  /** Text below the image; undefined for none. */
  readonly caption: string | undefined;
  readonly #content: MediaContent;
  readonly #grouping: number | undefined;

  private constructor(
    content: MediaContent,
    size: { width: number; height: number; format: string },
    options: ImageOptions,
  ) {
    super();
    this.width = size.width;
    this.height = size.height;
    this.format = size.format;
    this.caption = options.caption;
    this.#content = content;
    this.#grouping = options.grouping;
  }

  /**
   * Reads an encoded image.
   * @throws {@link ValidationError} when it is not a PNG, JPEG, GIF, BMP, SVG or WebP, or there is no such file.
   * @example run.log({ prediction: await Image.from('out/prediction.png', { caption: 'epoch 3' }) });
   */
  static async from(source: MediaSource, options: ImageOptions = {}): Promise<Image> {
    const content = await readMediaContent(source);
    return new Image(content, measure(content.bytes), options);
  }

  override encode(place: MediaPlace): MediaEntry {
    const file = nameMediaFile(folder, place, this.#content, this.format);
    const json = {
      ...(this.caption === undefined ? {} : { caption: this.caption }),
      _type: 'image-file',
      ...describeMediaFile(file, this.#content),
      format: this.format,
      width: this.width,
      height: this.height,
      ...(this.#grouping === undefined ? {} : { grouping: this.#grouping }),
    };
    return { json, files: [file] };
  }

  /** @throws {@link ValidationError} for more images than the web app shows. */
  override encodeList(items: readonly Image[], place: MediaPlace): MediaEntry {
    if (items.length > mostImages) {
      throw new ValidationError(`A list has at most ${mostImages} images, not ${items.length}.`);
    }
    const entries = items.map((item) => item.encode(place));
    const captions = items.some(({ caption }) => caption !== undefined) && {
      captions: items.map(({ caption }) => caption ?? null),
    };
    const json = {
      _type: 'images/separated',
      width: this.width,
      height: this.height,
      format: this.format,
      count: items.length,
      filenames: entries.map(({ json: { path } }) => path),
      ...captions,
    };
    return { json, files: entries.flatMap(({ files }) => files) };
  }
}

function measure(bytes: Uint8Array): { width: number; height: number; format: string } {
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const format = extensions[type];
    if (format !== undefined) return { width, height, format };
  } catch (cause) {
    throw new ValidationError('The bytes are not an image that can be read.', { cause });
  }
  throw new ValidationError('An image must be a PNG, JPEG, GIF, BMP, SVG or WebP.');
}
