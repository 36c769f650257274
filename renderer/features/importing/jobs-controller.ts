import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, ArchiveEvent, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Job, JobProgress } from '../../../contract/job-schemas.ts';
import { ArchiveListener } from '../../api/archive-listener.ts';
import type { OutcomeOf } from '../../api/archive-types.ts';

export type JobPace = Pick<JobProgress, 'articlesPerSecond' | 'secondsLeft'>;

/** The imports, newest first: asked for at the start, kept up to date by what the archive tells. */
export class JobsController {
  jobs: readonly Job[] = [];
  /** Of those that run, by their number. */
  readonly paces = new Map<number, JobPace>();
  failure: Failure | undefined;
  /** The import whose state changed last, for those who hear the page. */
  news: Job | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #archive: () => ArchiveApi | undefined;
  #asked = 0;

  constructor(host: ReactiveControllerHost, archive: () => ArchiveApi | undefined) {
    this.#host = host;
    this.#archive = archive;
    new Task<readonly [ArchiveApi | undefined, number], OutcomeOf<'jobs'> | undefined>(host, {
      args: () => [archive(), this.#asked] as const,
      task: async ([api], { signal }) => api?.jobs({}, { signal }),
      onComplete: (outcome) => {
        if (outcome?.ok === true) this.jobs = outcome.value.jobs.map((job) => this.#asFar(job));
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
      },
    });
    new ArchiveListener(host, archive, (event) => {
      this.#hear(event);
    });
  }

  get running(): Job | undefined {
    return this.jobs.find(({ state }) => state === 'running');
  }

  refresh(): void {
    this.#asked += 1;
    this.#host.requestUpdate();
  }

  async steer(request: RequestInput<'steer'>): Promise<void> {
    const outcome = await this.#archive()?.steer(request);
    if (outcome?.ok === true) this.#take(outcome.value);
    this.failure = outcome?.ok === false ? outcome.failure : undefined;
    this.#host.requestUpdate();
  }

  /** What is done of the file that is being read is told unasked only: the bar must not fall back. */
  #asFar(job: Job): Job {
    const known = this.jobs.find(({ id }) => id === job.id)?.counts.bytesDone ?? 0;
    const bytesDone = Math.max(known, job.counts.bytesDone);
    return { ...job, counts: { ...job.counts, bytesDone } };
  }

  #hear(event: ArchiveEvent): void {
    if (event.name === 'recovered') this.refresh();
    if (event.name !== 'job-progress') return;
    const { id, state, counts, articlesPerSecond, secondsLeft } = event.detail;
    this.paces.set(id, { articlesPerSecond, secondsLeft });
    const known = this.jobs.find((job) => job.id === id);
    if (known !== undefined) this.#take({ ...known, state, counts });
    // When it began and ended, and why it failed, is not told unasked.
    if (known?.state !== state) this.#asked += 1;
    this.#host.requestUpdate();
  }

  #take(told: Job): void {
    const job = this.#asFar(told);
    const known = this.jobs.find(({ id }) => id === job.id);
    if (known?.state !== job.state) this.news = job;
    this.jobs = this.jobs.map((each) => (each.id === job.id ? job : each));
  }
}
