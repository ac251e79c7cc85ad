/** The paper's own index: see docs/searchFormat.md. */
import { digest, digestOfLines } from '../../digest.ts';
import type { SearchDocument, SearchFile } from '../engine.ts';
import { MANIFEST_FILE, SYNONYMS_FILE } from '../format/fileNames.ts';
import { FORMAT_VERSION, type Manifest } from '../format/manifest.ts';
import { encodeSynonyms, type SynonymGroup } from '../format/synonyms.ts';
import { compress } from './compress.ts';
import { plainSynonyms } from './plainSynonyms.ts';
import {
  ARCHIVE_SHAPE,
  RECENT_SHAPE,
  searchFile,
  type TierFiles,
  type TierShape,
  tierFiles,
} from './tierFiles.ts';
import { tiersOf } from './tiers.ts';

/** A file of a tier that was made before. */
export interface RememberedFile {
  readonly path: string;
  /** Read only if the file is written; undefined where what was remembered is damaged. */
  readonly bytes: () => Uint8Array | undefined;
}

export interface RememberedTier {
  readonly manifest: TierFiles['manifest'];
  readonly files: readonly RememberedFile[];
}

/** Remembers the files of a tier by the digest of what they were made of. */
export interface TierMemory {
  get(inputs: string): RememberedTier | undefined;
  set(inputs: string, tier: TierFiles): void;
}

/** @param documents newest first */
export function indexStories(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
  memory?: TierMemory,
): readonly SearchFile[] {
  const { recent, archive } = tiersOf(documents);
  const parts = [
    { stories: recent, shape: RECENT_SHAPE },
    { stories: archive, shape: ARCHIVE_SHAPE },
  ].filter(({ stories }) => stories.length > 0);
  const tiers = parts.map(({ stories, shape }) => rememberedTier(stories, shape, memory));
  const synonymBytes = compress(encodeSynonyms(plainSynonyms(synonyms)));
  const manifest: Manifest = {
    version: FORMAT_VERSION,
    tiers: tiers.map((tier) => tier.manifest),
    gone: parts.map(({ stories }) => stories.flatMap(({ gone }, index) => (gone ? [index] : []))),
  };
  const manifestBytes = new TextEncoder().encode(JSON.stringify(manifest));
  return [
    ...tiers.flatMap(({ files }) => files),
    { ...searchFile(SYNONYMS_FILE, synonymBytes), inputs: digest(synonymBytes) },
    { ...searchFile(MANIFEST_FILE, manifestBytes), inputs: digest(manifestBytes) },
  ];
}

function rememberedTier(
  stories: readonly SearchDocument[],
  shape: TierShape,
  memory: TierMemory | undefined,
): TierFiles {
  const inputs = digestOfLines(inputsOf(stories));
  const known = memory?.get(inputs);
  if (known) return repaired(known, () => tierFiles(stories, shape));
  const made = tierFiles(stories, shape);
  memory?.set(inputs, made);
  return made;
}

function* inputsOf(stories: readonly SearchDocument[]): Iterable<string> {
  for (const { inputs, permalink, gone = false } of stories)
    yield `${permalink} ${inputs()} ${gone}`;
}

/** A remembered tier, made anew if bytes of it are wanted that turn out to be damaged. */
function repaired({ manifest, files }: RememberedTier, remake: () => TierFiles): TierFiles {
  let remade: ReadonlyMap<string, SearchFile> | undefined;
  const again = (path: string): Uint8Array => {
    remade ??= new Map(remake().files.map((file) => [file.path, file]));
    return remade.get(path)?.bytes() ?? new Uint8Array();
  };
  return {
    manifest,
    files: files.map(({ path, bytes }) => ({
      path,
      inputs: path,
      bytes: () => bytes() ?? again(path),
    })),
  };
}
