import { isJsonObject } from '../json/parse-json.js';
import { BadSweepError } from './bad-sweep-error.js';
import { combine, type Domain, domainOf } from './domain.js';

type Spec = Readonly<Record<string, unknown>>;
type Random = () => number;

/** Makes the domain of one parameter; `path` names it in messages. */
type Distribution = (spec: Spec, path: string) => Domain;

/**
 * Reads the parameters of a configuration.
 *
 * @param path - Names the object in messages.
 * @throws BadSweepError for a parameter that says nothing, too much, or what this server does not know.
 */
export function readParameters(parameters: unknown, path = 'parameters'): Domain {
  if (!isJsonObject(parameters) || Object.keys(parameters).length === 0) {
    throw new BadSweepError(`${path} must be an object with at least one parameter.`);
  }
  return combine(Object.entries(parameters).map(([name, spec]) => [name, readParameter(spec, `${path}.${name}`)]));
}

function readParameter(spec: unknown, path: string): Domain {
  if (!isJsonObject(spec)) {
    throw new BadSweepError(`${path} must be an object, such as {"value": 1} or {"values": [1, 2]}.`);
  }
  if ('parameters' in spec) {
    return readParameters(spec['parameters'], `${path}.parameters`);
  }
  const name = spec['distribution'] ?? impliedDistribution(spec);
  const distribution = typeof name === 'string' ? distributions.get(name) : undefined;
  if (distribution === undefined) {
    throw new BadSweepError(
      name === undefined
        ? `${path} needs value, values, min and max, or a distribution.`
        : `${path} has the distribution ${JSON.stringify(name)}. This server knows ${[...distributions.keys()].join(', ')}.`,
    );
  }
  return distribution(spec, path);
}

function impliedDistribution(spec: Spec): string | undefined {
  if ('value' in spec) {
    return 'constant';
  }
  if ('values' in spec) {
    return 'probabilities' in spec ? 'categorical_w_probabilities' : 'categorical';
  }
  if (!('min' in spec && 'max' in spec)) {
    return 'mu' in spec || 'sigma' in spec ? 'normal' : undefined;
  }
  return Number.isInteger(spec['min']) && Number.isInteger(spec['max']) ? 'int_uniform' : 'uniform';
}

const distributions: ReadonlyMap<string, Distribution> = new Map<string, Distribution>([
  [
    'constant',
    (spec, path) => {
      if (!('value' in spec)) {
        throw new BadSweepError(`${path} needs a value.`);
      }
      return domainOf([spec['value']], () => spec['value']);
    },
  ],
  [
    'categorical',
    (spec, path) => {
      const values = valuesOf(spec, path);
      return domainOf(values, (random) => values[Math.floor(random() * values.length)]);
    },
  ],
  ['categorical_w_probabilities', weighted],
  [
    'int_uniform',
    (spec, path) => {
      const { min, max } = bounds(spec, path);
      if (!(Number.isSafeInteger(min) && Number.isSafeInteger(max))) {
        throw new BadSweepError(`${path} needs integers as min and max.`);
      }
      const count = max - min + 1;
      return {
        choices: { count, at: (index) => min + index },
        sample: (random) => min + Math.floor(random() * count),
      };
    },
  ],
  ['uniform', between((x) => x)],
  ['q_uniform', quantizedUniform],
  ['log_uniform', between(Math.exp)],
  ['q_log_uniform', quantized(between(Math.exp))],
  ['log_uniform_values', between(Math.exp, Math.log)],
  ['q_log_uniform_values', quantized(between(Math.exp, Math.log))],
  ['inv_log_uniform', between((x) => Math.exp(-x))],
  // The values lie evenly on the scale of log(1/x); its ends are those of log(x), with their signs and places changed.
  ['inv_log_uniform_values', between(Math.exp, Math.log)],
  ['normal', normal((x) => x)],
  ['q_normal', quantized(normal((x) => x))],
  ['log_normal', normal(Math.exp)],
  ['q_log_normal', quantized(normal(Math.exp))],
]);

/** Uniform between the ends on a scale of their own: `toScale` maps min and max, `fromScale` the value. */
function between(fromScale: (x: number) => number, toScale: (x: number) => number = (x) => x): Distribution {
  return (spec, path) => {
    const { min, max } = bounds(spec, path);
    const [low, high] = [toScale(min), toScale(max)];
    if (!(Number.isFinite(low) && Number.isFinite(high))) {
      throw new BadSweepError(`${path} needs min and max above 0.`);
    }
    return { choices: null, sample: (random) => fromScale(low + random() * (high - low)) };
  };
}

function normal(fromScale: (x: number) => number): Distribution {
  return (spec, path) => {
    const mu = numberOf(spec, 'mu', path, 0);
    const sigma = numberOf(spec, 'sigma', path, 1);
    if (sigma <= 0) {
      throw new BadSweepError(`${path}.sigma must be above 0.`);
    }
    return { choices: null, sample: (random) => fromScale(mu + sigma * standardNormal(random)) };
  };
}

/** Two uniform numbers give one of the standard normal distribution (Box and Muller). */
function standardNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function quantized(distribution: Distribution): Distribution {
  return (spec, path) => {
    const step = stepOf(spec, path);
    const { sample } = distribution(spec, path);
    return { choices: null, sample: (random) => toMultiple(Number(sample(random)), step) };
  };
}

function quantizedUniform(spec: Spec, path: string): Domain {
  const step = stepOf(spec, path);
  const { min, max } = bounds(spec, path);
  const first = Math.round(min / step);
  const count = Math.round(max / step) - first + 1;
  return {
    choices: { count, at: (index) => toMultiple((first + index) * step, step) },
    sample: (random) => toMultiple(min + random() * (max - min), step),
  };
}

/** The nearest multiple, without the digits that binary fractions add at the end. */
function toMultiple(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(15));
}

function weighted(spec: Spec, path: string): Domain {
  const values = valuesOf(spec, path);
  const weights = spec['probabilities'];
  const isRight =
    Array.isArray(weights) &&
    weights.length === values.length &&
    weights.every((weight) => typeof weight === 'number' && weight >= 0) &&
    Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-6;
  if (!isRight) {
    throw new BadSweepError(`${path}.probabilities must hold one number for each value, and their sum must be 1.`);
  }
  return {
    choices: null,
    sample: (random) => {
      let rest = random();
      const index = weights.findIndex((weight) => {
        rest -= weight;
        return rest < 0;
      });
      return values.at(index);
    },
  };
}

function valuesOf(spec: Spec, path: string): readonly unknown[] {
  const values = spec['values'];
  if (!Array.isArray(values) || values.length === 0) {
    throw new BadSweepError(`${path}.values must be a list with at least one value.`);
  }
  return values;
}

function bounds(spec: Spec, path: string): { readonly min: number; readonly max: number } {
  const min = numberOf(spec, 'min', path);
  const max = numberOf(spec, 'max', path);
  if (min > max) {
    throw new BadSweepError(`${path}.min must not be above ${path}.max.`);
  }
  return { min, max };
}

function stepOf(spec: Spec, path: string): number {
  const step = numberOf(spec, 'q', path, 1);
  if (step <= 0) {
    throw new BadSweepError(`${path}.q must be above 0.`);
  }
  return step;
}

function numberOf(spec: Spec, key: string, path: string, standard?: number): number {
  const value = spec[key] ?? standard;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new BadSweepError(`${path}.${key} must be a number.`);
  }
  return value;
}
