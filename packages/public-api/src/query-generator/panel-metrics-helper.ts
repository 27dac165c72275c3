import { ValidationError } from '@wandb-ts/core';
import { axisNames, runTimeNames, splitFirst } from './column-names.js';

/** Translates the names of metrics in the panels of reports. */
export class PanelMetricsHelper {
  /** The server's name of what a chart has on its axis, such as `_step` for `Step`; a metric keeps its name. */
  frontToBack(name: string): string {
    return axisNames.toBack(name) ?? name;
  }

  /** The inverse of {@link PanelMetricsHelper.frontToBack}. */
  backToFront(name: string): string {
    return axisNames.toFront(name) ?? name;
  }

  /**
   * The server's name in scatter and parallel coordinates plots: `c::lr` for the configuration is `config:lr.value`, and
   * `s::loss` or `loss` for the summary is `summary:loss`.
   */
  specialFrontToBack(name: string): string {
    if (name.startsWith('c::')) {
      const [key, rest] = splitFirst(name.slice(3));
      return `config:${key}.value${rest}`;
    }
    if (name.startsWith('s::')) return `summary:${name.slice(3)}`;
    if (name === 'Index') return name;
    const runTime = runTimeNames.toBack(name);
    return runTime === undefined ? `summary:${this.frontToBack(name)}` : `run:${runTime}`;
  }

  /**
   * The inverse of {@link PanelMetricsHelper.specialFrontToBack}; what is of the summary always has `s::`.
   *
   * @throws {@link ValidationError} for a name that has none of these forms.
   */
  specialBackToFront(name: string): string {
    const colon = name.indexOf(':');
    const rest = name.slice(colon + 1);
    switch (name.slice(0, Math.max(colon, 0))) {
      case 'config': {
        const [key, path] = splitFirst(rest);
        const [value, inside] = splitFirst(path.slice(1));
        if (value === 'value') return `c::${key}${inside}`;
        break;
      }
      case 'summary':
        return `s::${rest}`;
      case 'run': {
        const runTime = runTimeNames.toFront(rest);
        if (runTime !== undefined) return runTime;
        break;
      }
      default:
        if (name === 'Index') return name;
    }
    throw new ValidationError(
      `${JSON.stringify(name)} is not a name of a panel: expected config:NAME.value, summary:NAME, run:createdAt or run:heartbeatAt.`,
    );
  }
}
