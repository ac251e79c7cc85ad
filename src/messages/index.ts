export * from './problems.ts';
export { reader } from './reader.ts';
