import { expect, it } from 'vitest';
import { imageName, metricName, nameFolders } from './namespaces.js';

const parts = (path: string): string[] => path.split('/');

it('names folders by their way from the deepest folder that holds them all [API-253]', () => {
  expect(nameFolders(['/logs/train', '/logs/eval'].map(parts))).toEqual(['train', 'eval']);
  expect(nameFolders(['/logs/a/train1', '/logs/a/train2'].map(parts))).toEqual(['train1', 'train2']);
  expect(nameFolders(['/logs/a/train', '/logs/b/train'].map(parts))).toEqual(['a/train', 'b/train']);
});

it('names a folder that holds the others, and one that is alone, by its own name, as wandb 0.20.1 does [API-253]', () => {
  expect(nameFolders(['/logs/run', '/logs/run/eval'].map(parts))).toEqual(['run', 'run/eval']);
  expect(nameFolders(['/logs/run'].map(parts))).toEqual(['run']);
});

it('puts the name of the folder before that of a metric, and makes one name of the parts of an image tag', () => {
  expect(metricName('train', 'loss/total')).toBe('train/loss/total');
  expect(metricName('', 'loss')).toBe('loss');
  expect(imageName('train', 'mnist/0\\a')).toBe('train/mnist_0_a');
});
