export { storyStructuredData } from './structuredData.ts';
