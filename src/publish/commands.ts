/** `npm run deploy:plan`, `deploy` and `verify` from their words to their exit codes. */
import { stat } from 'node:fs/promises';
import type { PublishTexts } from '../messages/publish.ts';
import { deploy, planAgainst } from './deploy.ts';
import { type DeployPlan, planDeployment, STEPS } from './deployPlan.ts';
import { type PassedLimit, passedLimits } from './hostLimits.ts';
import type { Inventory } from './inventory.ts';
import {
  type PublishOptions,
  PublishRefused,
  readDeployed,
  readPublishOptions,
  readSite,
} from './options.ts';
import { CarryFailed, rcloneCarrier } from './rclone.ts';
import { verifySite } from './verifySite.ts';

type Work = (options: PublishOptions, say: (line: string) => void) => Promise<number>;

/** Says what a deployment would do; exit code 1 if it would be refused. */
export function runDeployPlanCommand(args: readonly string[]): Promise<number> {
  return runCommand(args, 'planHelp', async (options, say) => {
    const site = await readSite(options.site, options.texts);
    const last = await readDeployed(options.against, options.texts);
    return showPlan(planDeployment(site, last, options), site, options, say);
  });
}

/** Shows the plan and, if told to, carries it out. */
export function runDeployCommand(args: readonly string[]): Promise<number> {
  return runCommand(args, 'deployHelp', async (options, say) => {
    const { texts, to, yes } = options;
    if (to === undefined) throw new PublishRefused(texts.targetMissing);
    const site = await readSite(options.site, texts);
    const carrier = await rcloneCarrier(options.site, to);
    const plan = await planAgainst(carrier, site, options.now);
    const code = showPlan(plan, site, options, say);
    if (code !== 0) return code;
    if (!yes) {
      say(texts.dryRun);
      return 0;
    }
    await deploy(carrier, site, plan);
    say(texts.deployed);
    return 0;
  });
}

/** Compares a served site with what was built; exit code 1 if anything differs. */
export function runVerifyCommand(args: readonly string[]): Promise<number> {
  return runCommand(args, 'verifyHelp', async ({ texts, site, positionals, json }, say) => {
    const [origin] = positionals;
    if (origin === undefined || !URL.canParse(origin)) throw new PublishRefused(texts.urlMissing);
    const isFolder = (await stat(site).catch(() => undefined))?.isDirectory() ?? true;
    const files = isFolder ? await readSite(site, texts) : (await readDeployed(site, texts)).files;
    const differences = await verifySite(origin, files);
    for (const { address, status } of differences) say(texts.differs(address, String(status)));
    if (differences.length === 0) say(texts.same(String(files.size)));
    if (json) print({ files: files.size, differences });
    return differences.length === 0 ? 0 : 1;
  });
}

async function runCommand(
  args: readonly string[],
  help: 'planHelp' | 'deployHelp' | 'verifyHelp',
  work: Work,
): Promise<number> {
  try {
    const options = readPublishOptions(args, Date.now());
    const say = (line: string): void =>
      void (options.json ? process.stderr : process.stdout).write(`${line}\n`);
    if (options.help) {
      process.stdout.write(`${options.texts[help]}\n`);
      return 0;
    }
    return await explained(work(options, say), options.texts);
  } catch (error) {
    if (!(error instanceof PublishRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function explained(work: Promise<number>, texts: PublishTexts): Promise<number> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof CarryFailed)) throw error;
    process.stderr.write(`${texts.failed(error.message)}\n`);
    return 1;
  }
}

function showPlan(
  plan: DeployPlan,
  site: Inventory,
  { texts, host, json }: PublishOptions,
  say: (line: string) => void,
): number {
  const { uploads, deletes, retired, purge, refusals } = plan;
  const limits = passedLimits(site, host);
  const bytes = uploads.reduce((sum, { size }) => sum + size, 0);
  say(texts.uploads(String(uploads.length), String(bytes)));
  for (const step of STEPS) {
    say(`  ${texts.steps[step]}: ${uploads.filter((upload) => upload.step === step).length}`);
  }
  say(texts.deletes(String(deletes.length)));
  say(texts.retired(String(retired.size)));
  for (const address of refusals) say(texts.refused(address));
  for (const passed of limits) say(limitText(passed, texts));
  if (json) {
    const remedies = limits.map((passed) => ({ ...passed, remedy: limitText(passed, texts) }));
    print({
      uploads,
      deletes,
      retired: [...retired.keys()],
      purge,
      refusals,
      bytes,
      host,
      limits: remedies,
    });
  }
  return refusals.length + limits.length > 0 ? 1 : 0;
}

function limitText({ limit, allowed, found, path }: PassedLimit, texts: PublishTexts): string {
  const text = texts.limits[limit](String(allowed), String(found));
  return path === undefined ? text : `${path}: ${text}`;
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
