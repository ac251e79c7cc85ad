/** Carries a plan out, so that an interruption at any point leaves the old site complete. */
import { type DeployPlan, planDeployment, STEPS, type Upload } from './deployPlan.ts';
import {
  DEPLOYED,
  DEPLOYING,
  type Deployment,
  decodeDeployment,
  encodeDeployment,
  type Inventory,
  NOTHING_DEPLOYED,
} from './inventory.ts';
import type { Carrier } from './rclone.ts';

/**
 * Reads what the target holds. The record of an interrupted deployment tells which files may be
 * either old or new there: they are carried again.
 */
export async function planAgainst(
  carrier: Pick<Carrier, 'read'>,
  site: Inventory,
  now: number,
): Promise<DeployPlan> {
  const [last, interrupted] = [await carrier.read(DEPLOYED), await carrier.read(DEPLOYING)];
  const known = last === undefined ? NOTHING_DEPLOYED : decodeDeployment(last);
  const begun = interrupted === undefined ? undefined : decodeDeployment(interrupted);
  // A record that was cut off says nothing: all is carried again.
  const isLegible = known !== undefined && (interrupted === undefined || begun !== undefined);
  return planDeployment(site, isLegible ? known : NOTHING_DEPLOYED, {
    now,
    ...(begun && { interrupted: begun }),
  });
}

/**
 * Uploads in order, checks what was uploaded, and deletes last.
 *
 * @throws CarryFailed; the next deployment goes on from there
 */
export async function deploy(carrier: Carrier, site: Inventory, plan: DeployPlan): Promise<void> {
  const next: Deployment = { files: site, retired: plan.retired };
  await carrier.write(DEPLOYING, encodeDeployment({ ...next, files: uncertain(site, plan) }));
  for (const step of STEPS) {
    const uploads = plan.uploads.filter((upload) => upload.step === step);
    for (const { paths, metadata } of byMetadata(uploads)) await carrier.upload(paths, metadata);
  }
  await carrier.check(plan.uploads.map(({ path }) => path));
  await carrier.remove(plan.deletes);
  await carrier.write(DEPLOYED, encodeDeployment(next));
  await carrier.remove([DEPLOYING]);
}

/** The record of a beginning: what may be half done has a digest that equals no other. */
function uncertain(site: Inventory, { uploads, deletes }: DeployPlan): Inventory {
  const unknown = { size: 0, digest: 'uncertain', kind: 'index' } as const;
  const touched = [...uploads.map(({ path }) => path), ...deletes];
  return new Map([...site, ...touched.map((path) => [path, unknown] as const)]);
}

interface Load {
  readonly paths: readonly string[];
  readonly metadata: Upload['metadata'];
}

/** One run of the engine sets the same headers on all that it carries. */
function byMetadata(uploads: readonly Upload[]): readonly Load[] {
  const loads = new Map<string, { paths: string[]; metadata: Upload['metadata'] }>();
  for (const { path, metadata } of uploads) {
    const key = JSON.stringify(metadata);
    const load = loads.get(key) ?? { paths: [], metadata };
    load.paths.push(path);
    loads.set(key, load);
  }
  return [...loads.values()];
}
