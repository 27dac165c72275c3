import { createClient } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { appUrl, toIframe } from './app-url.js';

it('percent-encodes each part of the URL of a page', () => {
  const client = createClient({ baseUrl: 'https://api.wandb.test', environment: {} });

  expect(appUrl(client, 'my team', 'a/b', 'runs', 'x+y')).toBe('https://app.wandb.test/my%20team/a%2Fb/runs/x%2By');
});

it('shows a page in a frame of 420 pixels unless told otherwise [API-279]', () => {
  expect(toIframe('https://app.test/team/vision')).toMatchInlineSnapshot(
    `"<iframe src="https://app.test/team/vision?jupyter=true" style="border:none;width:100%;height:420px;"></iframe>"`,
  );
  expect(toIframe('https://app.test/x', { height: 80, hidden: true })).toMatchInlineSnapshot(
    `"<iframe src="https://app.test/x?jupyter=true" style="border:none;width:100%;height:80px;display:none;"></iframe>"`,
  );
});

it('lets no part of a URL leave its attribute [API-279]', () => {
  expect(toIframe(`https://app.test/"><script>'&`)).toContain(
    'src="https://app.test/&quot;&gt;&lt;script&gt;&#39;&amp;?jupyter=true"',
  );
});
