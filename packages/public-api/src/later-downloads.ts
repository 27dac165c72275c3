/**
 * What it takes to read an artifact and to download it. Programs that do nothing else with artifacts start in half of the time
 * without the rest of `later-artifacts.ts`.
 */
export {
  checkoutVersion,
  downloadEntry,
  downloadOnlyFile,
  downloadVersion,
  verifyVersion,
} from './artifact-transfer/download-version.js';
export { artifact, artifactExists } from './artifacts/get-artifact.js';
export { loadManifest } from './artifacts/load-manifest.js';
