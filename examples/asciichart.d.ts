declare module 'asciichart' {
  /** How to draw. */
  export interface PlotConfig {
    readonly min?: number;
    readonly max?: number;
    /** Lines between `min` and `max`. */
    readonly height?: number;
    /** Columns before the first point. */
    readonly offset?: number;
    readonly colors?: readonly string[];
    readonly format?: (value: number, line: number) => string;
  }
  export function plot(series: readonly number[] | ReadonlyArray<readonly number[]>, config?: PlotConfig): string;
  export const blue: string;
  export const red: string;
  export const reset: string;
}
