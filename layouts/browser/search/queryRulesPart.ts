export * from '../../../src/search/query/parseQuery.ts';
