// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros look like templates.
import { expect, it } from 'vitest';
import { launchJob } from '../testing/queue-items.js';
import { jobMacros, resolveResourceArgs, substituteMacros } from './macros.js';

it('replaces macros in texts, and leaves keys and what is no macro as they are [L223]', () => {
  expect(substituteMacros('${a} ${b} $a ${a.b} ${ a } ${zz}', { a: '', b: '2' })).toBe(' 2 $a ${a.b} ${ a } ${zz}');
  expect(substituteMacros({ '${a}': '${a}', n: 5, l: ['${a}', null, true] }, { a: 'X' })).toEqual({
    '${a}': 'X',
    n: 5,
    l: ['X', null, true],
  });
});

it('replaces no name that every object has [L223]', () => {
  expect(substituteMacros('${constructor} ${toString}', jobMacros(launchJob()))).toBe('${constructor} ${toString}');
});

it('knows the names of wandb 0.20.1 [L223]', () => {
  const resource_args = {
    kubernetes: {
      labels: ['${project_name}', '${entity_name}', '${run_id}', '${run_name}', '${image_uri}', '${author}'],
    },
  };
  const job = launchJob({ resource: 'kubernetes', resource_args, name: 'my run', author: 'au' });

  expect(resolveResourceArgs(job, { imageUri: 'img:1' })).toEqual({
    kubernetes: { labels: ['proj_x', 'Ent_1', 'rid12345', 'my run', 'img:1', 'au'] },
  });
  expect(job.resourceArgs).toEqual(resource_args);
});

it('shows variables of the agent, but secrets only when they are listed [L224]', () => {
  const resource_args = {
    a: '${ZONE} ${HF_TOKEN} ${WANDB_API_KEY} ${AWS_SECRET_ACCESS_KEY} ${DB_PASSWORD} ${MISSING} ${author}',
  };
  const environment = {
    ZONE: 'z1',
    HF_TOKEN: 'hf',
    WANDB_API_KEY: 'key',
    AWS_SECRET_ACCESS_KEY: 'aws',
    DB_PASSWORD: 'pw',
    author: 'agent',
    MISSING: undefined,
  };
  const job = launchJob({ resource_args, author: 'au' });

  expect(resolveResourceArgs(job, { environment })['a']).toBe(
    'z1 ${HF_TOKEN} ${WANDB_API_KEY} ${AWS_SECRET_ACCESS_KEY} ${DB_PASSWORD} ${MISSING} agent',
  );
  expect(resolveResourceArgs(job, { environment, secretMacros: ['HF_TOKEN'] })['a']).toContain(
    'z1 hf ${WANDB_API_KEY}',
  );
});

it('writes nothing for a run without a name [L225]', () => {
  expect(resolveResourceArgs(launchJob({ name: null, resource_args: { a: '<${run_name}${author}>' } }))['a']).toBe(
    '<>',
  );
});
