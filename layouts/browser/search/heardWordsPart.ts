export * from '../../../src/search/query/heardWords.ts';
