/** The newsroom's folder: text in, typed values or located problems out. */

export { isReserved } from './address.ts';
export type { Content } from './content.ts';
export { decodeText } from './decodeText.ts';
export {
  describeProblem,
  formatProblem,
  formatProblems,
  problemToJson,
} from './describeProblem.ts';
export { FileChanged } from './fileChanged.ts';
export { fileInCommand } from './fileInCommand.ts';
export { type FolderReading, isAsRead } from './folderReading.ts';
export { frontMatterBounds, splitFrontMatter } from './frontMatter.ts';
export { type Instant, instantAt, parseInstant } from './instant.ts';
export { NameIndex } from './nameIndex.ts';
export { misspelt } from './nearest.ts';
export { makeNewsroom, type Newsroom, withDefaultAuthor } from './newsroom.ts';
export type { ParsedArticle } from './parseArticle.ts';
export { parsedArticles, type StoredArticle } from './parsedArticles.ts';
export type { StaticSource } from './parsePage.ts';
export { type MediaFile, PictureFinder } from './pictures.ts';
export {
  type Fault,
  fault,
  type Problem,
  type ProblemRule,
  problemOfFile,
  type Severity,
} from './problem.ts';
export {
  type ContentReport,
  type ParsedArticleStore,
  type ReadOptions,
  readContent,
  type StoryReading,
  type StoryReadings,
} from './readContent.ts';
export { type Read, readStory } from './readStory.ts';
export type { ArticleSource, PictureSource } from './resolveArticle.ts';
export { readSettings, type Settings } from './settings.ts';
export type {
  Author,
  Breaking,
  Category,
  District,
  Front,
  HouseWord,
  LegalFact,
  Site,
} from './settingsSchemas.ts';
export { locateInYaml } from './yamlData.ts';
