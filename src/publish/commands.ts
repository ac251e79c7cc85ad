/** `npm run deploy:plan`, `deploy` and `verify` from their words to their exit codes. */
import { stat } from 'node:fs/promises';
import type { PublishTexts } from '../messages/publish.ts';
import { deploy, readStanding } from './deploy.ts';
import { type DeployPlan, planDeployment, STEPS } from './deployPlan.ts';
import { deployFolder, readServedRecord } from './folderHost.ts';
import { type PassedLimit, passedLimits } from './hostLimits.ts';
import { type Inventory, NOTHING_DEPLOYED } from './inventory.ts';
import {
  type PublishOptions,
  PublishRefused,
  readDeployed,
  readPublishOptions,
  readRuled,
  readSite,
} from './options.ts';
import { bridgePolicy } from './policyBridge.ts';
import { CarryFailed, ProgramMissing, runLine } from './program.ts';
import { rcloneCarrier } from './rclone.ts';
import { verifySite } from './verifySite.ts';

type Say = (line: string) => void;
type Work = (options: PublishOptions, say: Say) => Promise<number>;

/** Says what a deployment would do; exit code 1 if it would be refused. */
export function runDeployPlanCommand(args: readonly string[]): Promise<number> {
  return runCommand(args, 'planHelp', async (options, say) => {
    const site = await readSite(options.site, options.texts);
    const last = await readDeployed(options.against, options.texts);
    const ruled = await readRuled(options.site);
    return showPlan(planDeployment(site, last, { ...options, ruled }), site, options, say);
  });
}

/** Shows the plan and, if told to, carries it out. */
export function runDeployCommand(args: readonly string[]): Promise<number> {
  return runCommand(args, 'deployHelp', async (options, say) => {
    const { texts, to, command } = options;
    if (to !== undefined && command === undefined) return deployTo(to, options, say);
    if (command !== undefined && to === undefined) return deployBy(command, options, say);
    throw new PublishRefused(texts.targetMissing);
  });
}

async function deployTo(to: string, options: PublishOptions, say: Say): Promise<number> {
  const { texts, now } = options;
  const site = await readSite(options.site, texts);
  const ruled = await readRuled(options.site);
  const carrier = await rcloneCarrier(options.site, to);
  const { last, interrupted } = await readStanding(carrier);
  const plan = planDeployment(site, last, { now, interrupted, ruled });
  if (plan.resumes) say(texts.resumes);
  return carryOut(plan, site, options, say, async () => {
    const { reload } = options;
    if (reload !== undefined && (await bridgePolicy(carrier, options.site, plan))) {
      say(texts.reloading);
      await runLine(reload);
    }
    await deploy(carrier, site, plan, (step, count) =>
      say(texts.carrying(texts.steps[step], String(count))),
    );
    if (!changesNginx(plan) || options.host !== 'own-server') return;
    say(reload === undefined ? texts.reloadNginx : texts.reloading);
    if (reload !== undefined) await runLine(reload);
  });
}

async function deployBy(command: string, options: PublishOptions, say: Say): Promise<number> {
  const { texts, url, now } = options;
  const site = await readSite(options.site, texts);
  const ruled = await readRuled(options.site);
  const last =
    options.against === undefined
      ? await readServedRecord(url)
      : await readDeployed(options.against, texts);
  if (!last) say(texts.noRecord(url));
  const plan = planDeployment(site, last ?? NOTHING_DEPLOYED, { now, ruled });
  return carryOut(plan, site, options, say, () =>
    deployFolder({ folder: options.site, site, plan, command, url }),
  );
}

async function carryOut(
  plan: DeployPlan,
  site: Inventory,
  options: PublishOptions,
  say: Say,
  carry: () => Promise<void>,
): Promise<number> {
  const { texts, yes } = options;
  const code = showPlan(plan, site, options, say);
  if (code !== 0) {
    say(texts.notDeployed);
    return code;
  }
  if (!yes) {
    say(texts.dryRun);
    return 0;
  }
  await carry();
  say(texts.deployed);
  return 0;
}

function changesNginx({ uploads }: DeployPlan): boolean {
  return uploads.some(({ path }) => path.startsWith('_nginx/'));
}

/** Compares a served site with what was built; exit code 1 if anything differs. */
export function runVerifyCommand(args: readonly string[]): Promise<number> {
  return runCommand(args, 'verifyHelp', async ({ texts, site, positionals, json }, say) => {
    const [origin] = positionals;
    if (origin === undefined || !URL.canParse(origin)) throw new PublishRefused(texts.urlMissing);
    const isFolder = (await stat(site).catch(() => undefined))?.isDirectory() ?? true;
    const files = isFolder ? await readSite(site, texts) : (await readDeployed(site, texts)).files;
    const differences = await verifySite(origin, files);
    const unanswered = differences.filter(({ status }) => status === 0);
    // A server that says nothing at all is named once, not file by file.
    if (files.size > 0 && unanswered.length === files.size) {
      say(texts.unanswered(origin));
    } else {
      for (const { address, status } of differences) {
        say(status === 0 ? texts.unanswered(address) : texts.differs(address, String(status)));
      }
    }
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
    const options = await readPublishOptions(args, Date.now());
    const say: Say = (line) =>
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
    const isMissing = error instanceof ProgramMissing;
    process.stderr.write(
      `${isMissing ? texts.programMissing(error.program) : texts.failed(error.message)}\n`,
    );
    return 1;
  }
}

function showPlan(
  plan: DeployPlan,
  site: Inventory,
  { texts, host, json }: PublishOptions,
  say: Say,
): number {
  const { uploads, deletes, retired, purge, refusals, resumes } = plan;
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
      resumes,
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
