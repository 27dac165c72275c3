export {
  BetaReport,
  type ReportLocation,
  type ReportRunsOptions,
  type ReportUser,
} from './report.js';
export type { ReportRunSet, ReportSection, ReportSelections } from './report-section.js';
export { Reports, type ReportsOptions, reports } from './reports.js';
