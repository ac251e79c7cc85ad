/** What the paper owes to search engines, aggregators and their programs. */
export { type DiscoverySources, discoveryFiles } from './discoveryFiles.ts';
export type { DiscoveryFile } from './file.ts';
export {
  homeStructuredData,
  listStructuredData,
  type Step,
  storyStructuredData,
} from './structuredData.ts';
