/** From the built site to its readers: how hosts serve it, and how a deployment gets there. */
export { runAnnounceCommand } from './announceCommand.ts';
export { runDeployCommand, runDeployPlanCommand, runVerifyCommand } from './commands.ts';
export { compressedCopies } from './compressedCopies.ts';
export { contentPolicy, type Inlined } from './contentPolicy.ts';
export { contentType } from './fileTypes.ts';
export type { FolderRule, Header } from './headers.ts';
export { hostFiles } from './hostFiles.ts';
export { encodeDeployment, readInventory } from './inventory.ts';
export { rulesWithoutPages } from './redirectsFile.ts';
