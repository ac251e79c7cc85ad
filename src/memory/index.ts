/** What the last build made, and the careful way from it to the next. */

export type { Outcome } from './commit.ts';
export { type Disk, disk } from './disk.ts';
export { fingerprint } from './fingerprint.ts';
export type { Folders } from './folders.ts';
export { type KeptValues, openKeptValues } from './keptValues.ts';
export { BuildInProgress } from './lock.ts';
export { ForeignOutput, type Memory, type MemoryOptions, openMemory, type Plan } from './memory.ts';
export { openParsedStore, type ParsedStore } from './parsedStore.ts';
export { type Recovered, recover } from './recover.ts';
export type { Staging } from './staging.ts';
