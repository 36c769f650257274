import { bundle } from '../build/bundle.ts';

/** The page and the main process must stand in dist/ before any test opens them. */
export default async function bundleOnce(): Promise<void> {
  await bundle();
}
