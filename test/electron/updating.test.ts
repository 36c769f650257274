import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DesktopBridge } from '../../electron/preload.ts';
import { signedPackage, type SignedPackage } from '../support/signed-package.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startMain, type Conditions, type Stage } from './stage.ts';

/** Has the page ask for an update, with this package chosen in the dialog. */
async function update(
  { path, keyPath }: Pick<SignedPackage, 'path' | 'keyPath'>,
  given: NonNullable<Conditions['given']> = {},
): Promise<{ recorded: Stage['recorded']; copy: string }> {
  const userData = temporaryFolder();
  const stage = await startMain({
    updateKey: keyPath,
    given: { chosenPaths: [path], switches: { 'user-data-dir': userData }, ...given },
  });
  await stage.window();
  await import('../../electron/preload.ts');
  await (stage.recorded.exposed['khizana'] as DesktopBridge).installUpdate();
  return { recorded: stage.recorded, copy: join(userData, 'update', path.split('/').at(-1) ?? '') };
}

test('a newer installer is handed to the system as a copy that was verified', async () => {
  const made = await signedPackage({ name: 'khizana_0.2.0_amd64.deb' });
  const { recorded, copy } = await update(made);
  expect(recorded.messageBoxes).toMatchObject([
    { type: 'question', message: 'التوقيع صحيح: خزانة \u20680.2.0\u2069', defaultId: 0 },
  ]);
  expect([recorded.openedPaths, recorded.shownPaths]).toEqual([[copy], []]);
  expect(readFileSync(copy)).toEqual(readFileSync(made.path));
  expect(statSync(join(copy, '..')).mode & 0o777).toBe(0o700);
});

test('an AppImage is made executable and shown, with what to do', async () => {
  const { recorded, copy } = await update(await signedPackage());
  expect([recorded.openedPaths, recorded.shownPaths]).toEqual([[], [copy]]);
  expect(statSync(copy).mode & 0o777).toBe(0o755);
  expect(recorded.messageBoxes.at(-1)?.detail).toContain('هو قابل للتشغيل');
});

test('what the system does not open is shown', async () => {
  const made = await signedPackage({ name: 'khizana_0.2.0_amd64.deb' });
  const { recorded, copy } = await update(made, { openProblem: 'no application' });
  expect(recorded.shownPaths).toEqual([copy]);
  expect(recorded.messageBoxes.at(-1)?.detail).toContain('no application');
});

test('an older one is a question that Enter does not answer, and cancelled nothing stays of it', async () => {
  const made = await signedPackage({ version: '0.0.1' });
  const { recorded, copy } = await update(made, { pressedButton: 1 });
  expect(recorded.messageBoxes).toMatchObject([{ type: 'warning', defaultId: 1, cancelId: 1 }]);
  expect([recorded.openedPaths, recorded.shownPaths]).toEqual([[], []]);
  expect(existsSync(copy)).toBe(false);
});

test('what is not sound, or for another system, is refused with the reason, and nothing stays of it', async () => {
  const changed = await signedPackage();
  writeFileSync(changed.path, 'something else');
  const foreign = await signedPackage({ platform: 'sunos-x64' });
  for (const [made, reason] of [
    [changed, 'ليس ما وُقّع'],
    [foreign, 'لنظام آخر'],
  ] as const) {
    const { recorded, copy } = await update(made);
    expect(recorded.messageBoxes).toMatchObject([{ type: 'error' }]);
    expect(recorded.messageBoxes[0]?.detail).toContain(reason);
    expect([recorded.openedPaths, recorded.shownPaths, existsSync(copy)]).toEqual([[], [], false]);
  }
});

test('nothing chosen is nothing done; a signature chosen by itself leads to its package', async () => {
  const made = await signedPackage();
  const none = await update(made, { chosenPaths: [] });
  expect([none.recorded.messageBoxes, none.recorded.shownPaths]).toEqual([[], []]);
  const { recorded } = await update(made, { chosenPaths: [made.signaturePath] });
  expect(recorded.shownPaths).toHaveLength(1);
});

test('a page that is not ours has no update installed', async () => {
  const stage = await startMain();
  const { webContents } = await stage.window();
  const event = stage.callFrom(webContents, 'https://elsewhere.example/');
  await expect(stage.callMain('install-update', undefined, event)).rejects.toThrow('refused');
  expect(stage.recorded.openDialogs).toEqual([]);
});
