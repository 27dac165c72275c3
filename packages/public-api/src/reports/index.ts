export {
  BetaReport,
  type ReportLocation,
  type ReportRunsOptions,
  type ReportUser,
  reportFromSlug,
} from './report.js';
export { parseReportSlug, type ReportSlug } from './report-path.js';
export type { ReportRunSet, ReportSection, ReportSelections } from './report-section.js';
export { Reports, type ReportsOptions, reports } from './reports.js';
