import type { Client } from '@wandb-ts/core';

/** The URL of a page of the web app; each part is percent-encoded. */
export function appUrl(client: Client, ...parts: string[]): string {
  return client.appUrl + parts.map(encodeURIComponent).join('/');
}

/** Options of `toHtml`. */
export interface IframeOptions {
  /** Height of the frame, in CSS pixels. @defaultValue 420 */
  readonly height?: number | undefined;
  /** Whether the frame starts out invisible. @defaultValue false */
  readonly hidden?: boolean | undefined;
}

/** An `<iframe>` element that shows a page of the web app, for notebooks and reports. */
export function toIframe(url: string, options: IframeOptions = {}): string {
  const height = Number(options.height ?? 420);
  const style = `border:none;width:100%;height:${height}px;${options.hidden === true ? 'display:none;' : ''}`;
  return `<iframe src="${escapeAttribute(`${url}?jupyter=true`)}" style="${style}"></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
