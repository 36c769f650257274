import type { StartArguments } from './start-arguments.ts';

/** Which host to start; `reason` says why it is not Electron, where the reader did not ask for that. */
export type HostDecision =
  { readonly host: 'electron' } | { readonly host: 'browser'; readonly reason: string | null };

/** Decides from what can be known before anything is started. */
export function decideHost(
  asked: StartArguments,
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): HostDecision {
  if (asked.browser || asked.noOpen || asked.port !== null)
    return { host: 'browser', reason: null };
  const hasDisplay = Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
  if (platform === 'linux' && !hasDisplay) {
    const reason = 'no display: neither DISPLAY nor WAYLAND_DISPLAY is set';
    return { host: 'browser', reason };
  }
  return { host: 'electron' };
}
