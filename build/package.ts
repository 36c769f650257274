import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { findElectron } from './find-electron.ts';
import {
  isForHere,
  needsGzipAlone,
  planPackage,
  wordsForBuilder,
  type Workshop,
} from './package-plan.ts';
import type { Platform } from './package-arguments.ts';
import { superviseChild } from './supervise-child.ts';

// `npm run package`: see docs/decisions/0016-packaging.md.

const root = fileURLToPath(new URL('..', import.meta.url));
const configuration = join('build', 'electron-builder.json');
const electronPackage = dirname(fileURLToPath(import.meta.resolve('electron/package.json')));
const builderCli = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));
process.exitCode = await packageKhizana(process.argv.slice(2), process.env);

async function packageKhizana(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const workshop = thisWorkshop(env);
  const plan = planPackage(argv, workshop);
  const words = wordsForBuilder(plan, env);
  if (isForHere(plan, workshop)) {
    const electron = await findElectron(electronPackage, env, console.log);
    if (electron.found === 'stopped') return electron.exitCode;
    if (electron.found === 'no') {
      console.error(`khizana: there is no Electron to package (${electron.reason}). ${wayOut()}`);
      return 1;
    }
    words.push(`-c.electronDist=${distributionOf(electron.executable)}`);
  } else if (env['ELECTRON_OVERRIDE_DIST_PATH']) {
    words.push(`-c.electronDist=${env['ELECTRON_OVERRIDE_DIST_PATH']}`);
  }
  await bundle();
  const builder = spawn(process.execPath, [builderCli, '--config', configuration, ...words], {
    cwd: root,
    stdio: 'inherit',
    env: needsGzipAlone(plan) ? withoutSevenZip(env) : env,
  });
  const { exitCode, stoppedBy } = await superviseChild(builder);
  if (
    exitCode !== 0 &&
    stoppedBy === null &&
    !words.some((word) => word.includes('electronDist'))
  ) {
    console.error(
      `khizana: if Electron for another machine could not be fetched, it needs a network, or ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  return exitCode;
}

function thisWorkshop(environment: NodeJS.ProcessEnv): Workshop {
  const configured = JSON.parse(readFileSync(join(root, configuration), 'utf8')) as Record<
    Platform,
    { target: { target: string }[] }
  >;
  const names = (platform: Platform): string[] =>
    configured[platform].target.map(({ target }) => target);
  return {
    platform: process.platform,
    architecture: process.arch,
    environment,
    targets: { linux: names('linux'), win: names('win'), mac: names('mac') },
  };
}

function wayOut(): string {
  const manifest = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `Run npx install-electron once with a network, or let ELECTRON_OVERRIDE_DIST_PATH name the folder of an unpacked Electron ${manifest.version}.`;
}

/** The folder around an executable; on macOS it is deep inside an app. */
function distributionOf(executable: string): string {
  const app = executable.indexOf(join('Electron.app', 'Contents'));
  return app === -1 ? dirname(executable) : executable.slice(0, app);
}

function withoutSevenZip(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (process.platform === 'win32' || env['ELECTRON_BUILDER_7ZIP_PATH']) return env;
  return {
    ...env,
    ELECTRON_BUILDER_7ZIP_PATH: join(root, 'build', 'gzip-for-builder.ts'),
    // The Node that runs this is the one that runs that.
    PATH: [dirname(process.execPath), env['PATH']].join(delimiter),
  };
}
