import { FilterableField } from './filterable-field.js';
import { Metric } from './metric.js';
import { RunStateField } from './run-state-filter.js';

/** What filters of run events are made of. */
export const RunEvent: {
  /** The name of the run that people see. */
  readonly name: FilterableField;
  /** The state that the run comes into. */
  readonly state: RunStateField;
  /** A metric that the run logs. @throws {@link ValidationError} when the name is empty. */
  metric(name: string): Metric;
} = Object.freeze({
  name: new FilterableField('display_name'),
  state: new RunStateField(),
  metric: (name: string): Metric => new Metric(name),
});

/** What filters of artifact events are made of. */
export const ArtifactEvent: {
  /** The alias that is added, or one that the version has. */
  readonly alias: FilterableField;
  /** The tag that is added or removed, or one that the version has. */
  readonly tag: FilterableField;
} = Object.freeze({ alias: new FilterableField('alias'), tag: new FilterableField('tag') });
