/**
 * The URL of the web app that belongs to a server: `api.wandb.test` becomes `app.wandb.test`, `api.wandb.…` loses `api.`,
 * any other `api.` becomes `app.`, and every other URL stays. It has exactly one trailing slash.
 * @param override - the URL to take instead, from `WANDB_APP_URL`
 */
export function deriveAppUrl(baseUrl: string, override?: string | undefined): string {
  const appUrl =
    override ||
    baseUrl
      .replace('://api.wandb.test', '://app.wandb.test')
      .replace('://api.wandb.', '://wandb.')
      .replace('://api.', '://app.');
  return `${appUrl.replace(/\/+$/, '')}/`;
}
