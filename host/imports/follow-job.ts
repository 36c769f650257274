import type { Failure } from '../../contract/failure.ts';
import type { Job } from '../../contract/job-schemas.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { ask } from '../ask.ts';
import { hearInterrupts } from './interrupts.ts';
import type { ProgressDisplay } from './progress-display.ts';

export interface FollowedJob {
  readonly job: Job;
  /** Whether Ctrl-C was heard. */
  readonly isInterrupted: boolean;
}

/** Milliseconds between two looks at a job, which another program may run. */
const lookEvery = 500;

/** Shows a job until it has ended or is paused; Ctrl-C pauses it. */
export async function followJob(
  { api, subscribe }: OpenArchive,
  id: number,
  display: ProgressDisplay,
): Promise<Outcome<FollowedJob, Failure>> {
  let wake = (): void => undefined;
  let isPauseAsked = false;
  const heard = { isOurs: false, isInterrupted: false };
  const unsubscribe = subscribe((event) => {
    if (event.name !== 'job-progress' || event.detail.id !== id) return;
    heard.isOurs ||= event.detail.state === 'running';
    if (isStill(event.detail)) wake();
  });
  const stopHearing = hearInterrupts(() => {
    heard.isInterrupted = true;
    wake();
  });
  try {
    for (;;) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const listed = await ask(api, 'jobs', {});
      if (!listed.ok) return listed;
      const job = listed.value.jobs.find((each) => each.id === id);
      if (job === undefined) return fail({ kind: 'job-not-found', id });
      const { isOurs, isInterrupted } = heard;
      if (isStill(job)) return succeed({ job, isInterrupted });
      // Another program goes on with what it runs, whoever looks on.
      if (isInterrupted && isPauseAsked && !isOurs) return succeed({ job, isInterrupted });
      if (isInterrupted && !isPauseAsked) {
        isPauseAsked = true;
        await ask(api, 'steer', { id, wish: 'pause' });
        continue;
      }
      if (!isOurs) display.show({ counts: job.counts, articlesPerSecond: null, secondsLeft: null });
      const timer = setTimeout(wake, lookEvery);
      await woken;
      clearTimeout(timer);
    }
  } finally {
    stopHearing();
    unsubscribe();
  }
}

function isStill({ state }: Pick<Job, 'state'>): boolean {
  return state !== 'running' && state !== 'waiting';
}
