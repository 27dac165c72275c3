import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openTestServer } from '../testing/test-server.js';
import { migrations } from './schema.js';

it('lets the first user of an older directory administer the server, with the same keys', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'users-'));
  try {
    const apiKey = 'a'.repeat(40);
    const db = new DatabaseSync(join(dataDir, 'wandb.sqlite'));
    db.exec(`${migrations[0]}; PRAGMA user_version = 1;
      INSERT INTO entities VALUES (1, 'ada', 'user', '2026-01-01T00:00:00.000Z');
      INSERT INTO users VALUES (1, 'ada', 'Ada', NULL, 0, 1, '2026-01-01T00:00:00.000Z');
      INSERT INTO memberships VALUES (1, 1);`);
    const hash = createHash('sha256').update(apiKey).digest('hex');
    db.prepare("INSERT INTO api_keys VALUES (7, 1, ?, 'aaaaaaaa', 'laptop')").run(hash);
    db.close();

    await using test = openTestServer({ dataDir });
    const [status, answer] = await test.answer(
      '{viewer{username admin apiKeys{edges{node{id description}}} organizations{name}} entity{members{username role}}}',
      {},
      { authorization: `Bearer ${apiKey}` },
    );

    expect([status, answer.data]).toEqual([
      200,
      {
        viewer: {
          username: 'ada',
          admin: true,
          apiKeys: {
            edges: [
              { node: { id: btoa('ApiKey:7'), description: 'laptop' } },
              { node: { id: btoa('ApiKey:8'), description: 'default' } },
            ],
          },
          organizations: [{ name: 'ada-org' }],
        },
        entity: { members: [{ username: 'ada', role: 'admin' }] },
      },
    ]);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});

it('keeps no API key of a person in the database', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'users-'));
  try {
    let key = '';
    {
      await using test = openTestServer({ dataDir });
      const data = await test.query('mutation{generateApiKey(input:{}){apiKey{name}}}');
      key = (data as { generateApiKey: { apiKey: { name: string } } }).generateApiKey.apiKey.name;
    }
    const db = new DatabaseSync(join(dataDir, 'wandb.sqlite'));
    const rows = db.prepare('SELECT hash, prefix, secret FROM api_keys ORDER BY id DESC').all();
    db.close();

    expect(rows[0]).toEqual({
      hash: createHash('sha256').update(key).digest('hex'),
      prefix: key.slice(0, 8),
      secret: null,
    });
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});

it("replaces the server's key and keeps the first user's own ones, whatever they are called", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'users-'));
  try {
    let own = '';
    let old = '';
    {
      await using test = openTestServer({ dataDir });
      const data = await test.query('mutation{generateApiKey(input:{description:"default"}){apiKey{name}}}');
      own = (data as { generateApiKey: { apiKey: { name: string } } }).generateApiKey.apiKey.name;
      old = test.server.apiKey;
    }

    await using test = openTestServer({ dataDir, apiKey: 'n'.repeat(40) });
    const status = async (key: string) =>
      (await test.answer('{viewer{username}}', {}, { authorization: `Bearer ${key}` }))[0];

    expect([await status(own), await status(old), await status('n'.repeat(40))]).toEqual([200, 401, 200]);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});

it("knows the server's key of an older directory", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'users-'));
  try {
    const [server, own] = ['s'.repeat(40), 'o'.repeat(40)];
    const db = new DatabaseSync(join(dataDir, 'wandb.sqlite'));
    db.exec(`${migrations[0]}; PRAGMA user_version = 1;
      INSERT INTO entities VALUES (1, 'ada', 'user', '2026-01-01T00:00:00.000Z');
      INSERT INTO users VALUES (1, 'ada', 'Ada', NULL, 0, 1, '2026-01-01T00:00:00.000Z');
      INSERT INTO memberships VALUES (1, 1);`);
    const insert = db.prepare("INSERT INTO api_keys VALUES (?, 1, ?, '', 'default')");
    for (const [index, key] of [server, own].entries()) {
      insert.run(index + 1, createHash('sha256').update(key).digest('hex'));
    }
    db.close();

    await using test = openTestServer({ dataDir, apiKey: 'n'.repeat(40) });
    const status = async (key: string) =>
      (await test.answer('{viewer{username}}', {}, { authorization: `Bearer ${key}` }))[0];

    expect([await status(own), await status(server)]).toEqual([200, 401]);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
