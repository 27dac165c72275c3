import { Media, type MediaEntry, type MediaPlace } from './media.js';
import { describeMediaFile, type MediaContent, nameMediaFile, readMediaContent } from './media-content.js';

/** A page of HTML. */
export class Html extends Media {
  readonly #content: MediaContent;

  private constructor(content: MediaContent) {
    super();
    this.#content = content;
  }

  /**
   * Makes a page of its text, or of that of a part. Nothing is added to it.
   * @example run.log({ report: await Html.from('<h1>Epoch 3</h1>') });
   */
  static async from(text: string): Promise<Html> {
    return new Html(await readMediaContent(new TextEncoder().encode(text)));
  }

  override encode(place: MediaPlace): MediaEntry {
    const file = nameMediaFile('media/html', place, this.#content, 'html');
    return { json: { _type: 'html-file', ...describeMediaFile(file, this.#content) }, files: [file] };
  }

  override encodeList(items: readonly Html[], place: MediaPlace): MediaEntry {
    const entries = items.map((item) => item.encode(place));
    const json = { _type: 'html', count: items.length, html: entries.map((entry) => entry.json) };
    return { json, files: entries.flatMap(({ files }) => files) };
  }
}
