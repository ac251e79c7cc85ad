/** Carries a plan out, so that an interruption at any point leaves the old site complete. */
import { type DeployPlan, STEPS, type Step, stepOf, type Upload } from './deployPlan.ts';
import {
  DEPLOYED,
  DEPLOYING,
  type DeployedFile,
  type Deployment,
  decodeDeployment,
  encodeDeployment,
  type Inventory,
  NOTHING_DEPLOYED,
} from './inventory.ts';
import { CarryFailed } from './program.ts';
import type { Carrier } from './rclone.ts';

/** What a target says of itself. */
export interface Standing {
  readonly last: Deployment;
  /** The record of a deployment that did not come to its end. */
  readonly interrupted: Deployment | undefined;
}

/**
 * Reads what the target holds. The record of an interrupted deployment tells which files may be
 * either old or new there.
 */
export async function readStanding(carrier: Pick<Carrier, 'read'>): Promise<Standing> {
  const [last, begun] = [await carrier.read(DEPLOYED), await carrier.read(DEPLOYING)];
  const known = last === undefined ? NOTHING_DEPLOYED : decodeDeployment(last);
  const interrupted = begun === undefined ? undefined : decodeDeployment(begun);
  // The record of the end was cut off while it was written: that of the beginning knows as much.
  if (known === undefined) return { last: interrupted ?? NOTHING_DEPLOYED, interrupted };
  // The record of a beginning was cut off: it may have stood for one that began before.
  if (begun !== undefined) return { last: known, interrupted: interrupted ?? forgotten(known) };
  return { last: known, interrupted: undefined };
}

/** The same files, none of them certain. */
function forgotten({ files, retired }: Deployment): Deployment {
  return { files: new Map([...files].map(([path, file]) => [path, unsure(file)])), retired };
}

/** A digest that equals no other. */
function unsure(file: DeployedFile): DeployedFile {
  return { ...file, digest: 'uncertain' };
}

/**
 * Uploads in order, checks what was uploaded, and deletes last.
 *
 * @param begin hears of each step before its files are carried
 * @throws CarryFailed; the next deployment goes on from there
 */
export async function deploy(
  carrier: Carrier,
  site: Inventory,
  plan: DeployPlan,
  begin: (step: Step, count: number) => void = () => {},
): Promise<void> {
  const next: Deployment = { files: site, retired: plan.retired };
  await carrier.write(DEPLOYING, encodeDeployment({ ...next, files: uncertain(site, plan) }));
  const missing = plan.resumes ? await notYetThere(carrier, site, plan) : plan.uploads;
  for (const step of STEPS) {
    const uploads = missing.filter((upload) => upload.step === step);
    if (uploads.length > 0) begin(step, uploads.length);
    await carrier.upload(uploads);
  }
  const { absent, other } = await carrier.compare(missing.map(({ path }) => path));
  const wrong = [...absent, ...other];
  if (wrong.length > 0) throw new CarryFailed(wrong.slice(0, 20).join('\n'));
  await carrier.remove(plan.deletes);
  await carrier.tidy();
  await carrier.write(DEPLOYED, encodeDeployment(next));
  await carrier.remove([DEPLOYING]);
}

/**
 * What an interrupted deployment had carried already need not go again. What is there may be linked
 * to from anywhere, so that only what is not counts as new.
 */
async function notYetThere(
  carrier: Carrier,
  site: Inventory,
  plan: DeployPlan,
): Promise<readonly Upload[]> {
  const { absent, other } = await carrier.compare(plan.uploads.map(({ path }) => path));
  const [isAbsent, isOther] = [new Set(absent), new Set(other)];
  return plan.uploads
    .filter(({ path }) => isAbsent.has(path) || isOther.has(path))
    .map((upload) => {
      const kind = site.get(upload.path)?.kind ?? 'index';
      return { ...upload, step: stepOf(upload.path, kind, isOther.has(upload.path)) };
    });
}

/** The record of a beginning: what may be half done is unsure. */
function uncertain(site: Inventory, { uploads, deletes }: DeployPlan): Inventory {
  const deleted: DeployedFile = { size: 0, digest: 'uncertain', kind: 'index' };
  const touched = new Set(uploads.map(({ path }) => path));
  return new Map([
    ...[...site].map(([path, file]) => [path, touched.has(path) ? unsure(file) : file] as const),
    ...deletes.map((path) => [path, deleted] as const),
  ]);
}
