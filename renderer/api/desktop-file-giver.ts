import type { DesktopBridge } from './bridge-archive-api.ts';
import type { FileGiver, Given } from './file-giver.ts';

/** In Electron the paths themselves are given: nothing is copied. */
export function desktopFileGiver(bridge: Pick<DesktopBridge, 'choose' | 'pathOf'>): FileGiver {
  return {
    async choose(kind): Promise<Given> {
      try {
        return { ok: true, value: await bridge.choose(kind) };
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        return { ok: false, failure: { kind: 'internal', cause } };
      }
    },
    dropped(dropped): Promise<Given> {
      const paths = [...dropped.files].map((file) => bridge.pathOf(file));
      return Promise.resolve({ ok: true, value: paths.filter((path) => path !== '') });
    },
  };
}
