import { expect, it } from 'vitest';
import { LaunchError } from '../../launch-error.js';
import { checkContainerFlags, containerArguments, renderFlags } from './container-arguments.js';

it('writes a command as wandb 0.20.1 does, with the values of variables left to the environment [L235]', () => {
  const words = containerArguments({
    image: 'img:1',
    variables: ['A', 'B'],
    flags: { e: ['X=1'], gpus: 'all', cpus: 2 },
    entryPoint: ['python', 'my file.py', '--p', 'a b'],
    args: ['--z', 'q r', '$HOME'],
  });

  expect(words).toEqual([
    ...['run', '--rm', '-e', 'A', '-e', 'B', '-e', 'X=1', '--gpus', 'all', '--cpus', '2'],
    ...['--entrypoint', 'python', 'img:1', 'my file.py', '--p', 'a b', '--z', 'q r', '$HOME'],
  ]);
});

it('keeps the command of the image without another [L235]', () => {
  const plain = { image: 'my img', variables: [], flags: {}, args: [] };

  expect(containerArguments({ ...plain, entryPoint: null })).toEqual(['run', '--rm', 'my img']);
  expect(containerArguments({ ...plain, entryPoint: ['sh'], args: ['-c', 'x'] })).toEqual([
    ...['run', '--rm', '--entrypoint', 'sh', 'my img', '-c', 'x'],
  ]);
});

it.each(['--privileged', '-v/:/host', ''])('refuses %j for an image', (image) => {
  const build = (): unknown => containerArguments({ image, variables: [], flags: {}, entryPoint: null, args: [] });

  expect(build).toThrow(LaunchError);
});

it('writes flags of one letter with one dash, repeats lists, and leaves out false and null [L236]', () => {
  const flags = {
    e: ['X=1', 'Y=2'],
    gpus: 'all',
    rm: true,
    flag: false,
    cpus: 2,
    nul: null,
    volume: ['/a:/b', '/c:/d'],
  };

  expect(renderFlags(flags)).toEqual([
    ...['-e', 'X=1', '-e', 'Y=2', '--gpus', 'all', '--rm', '--cpus', '2'],
    ...['--volume', '/a:/b', '--volume', '/c:/d'],
  ]);
});

it('writes the names of flags in one form [L242]', () => {
  expect(
    checkContainerFlags({ '--Shm_Size': '1g', ' -m ': '2g', CPUS: 1.5, env: ['A=1'], e: 'B=2', ulimit: [1] }),
  ).toEqual({
    'shm-size': '1g',
    m: '2g',
    cpus: 1.5,
    env: ['A=1'],
    e: 'B=2',
    ulimit: [1],
  });
});

it('takes every flag that wandb 0.28.2 takes [L242]', () => {
  const flags =
    'command cpu cpu-period cpu-quota cpu-shares cpus cpuset-cpus cpuset-mems e env gpus m memory memory-reservation ' +
    'memory-swap name pids-limit platform shm-size ulimit w workdir';
  const given = Object.fromEntries(flags.split(' ').map((name) => [name, 'x']));

  expect(checkContainerFlags(given)).toEqual(given);
});

it('takes null for a flag that is not given [L236]', () => {
  expect(renderFlags(checkContainerFlags({ gpus: null, memory: '1g' }))).toEqual(['--memory', '1g']);
});

it.each<[Record<string, unknown>, string]>([
  [{ privileged: true }, 'must not set "privileged"'],
  [{ volume: ['/:/host'] }, 'must not set "volume"'],
  [{ v: '/:/host' }, 'must not set "v"'],
  [{ '--Cap_Add': 'ALL' }, 'must not set "cap-add"'],
  [{ 'memory=1g --privileged': 1 }, 'must not set'],
  [{ network: 'host' }, 'must not set "network"'],
  [{ gpus: true }, 'gpus takes one text or number'],
  [{ gpus: false }, 'gpus takes one text or number'],
  [{ memory: { a: 1 } }, 'memory takes one text or number'],
  [{ memory: ['1g', '2g'] }, 'memory takes one text or number'],
  [{ env: [] }, 'env takes texts or numbers'],
  [{ env: [{ a: 1 }] }, 'env takes texts or numbers'],
  [{ env: { A: 1 } }, 'env takes texts or numbers'],
])('refuses %j [L242]', (args, message) => {
  expect(() => checkContainerFlags(args)).toThrow(LaunchError);
  expect(() => checkContainerFlags(args)).toThrow(message);
});

it('refuses resource arguments that are no object [L242]', () => {
  expect(() => checkContainerFlags(['--privileged'])).toThrow('must be an object');
});
