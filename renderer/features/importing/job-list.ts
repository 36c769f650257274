import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Job } from '../../../contract/job-schemas.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatPercent } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import { ReportEvent, SteerEvent } from './import-events.ts';
import { jobListStyles } from './job-list.styles.ts';
import { describeState, listCounts, listPace, nameJob, partDone } from './job-words.ts';
import type { JobPace } from './jobs-controller.ts';
import '../../ui/progress-bar.ts';

/** The imports, newest first, each with how far it is and what can be done about it. */
@customElement('kh-job-list')
export class JobList extends LitElement {
  static override readonly styles = [controlStyles, jobListStyles];

  @property({ attribute: false }) jobs: readonly Job[] = [];
  @property({ attribute: false }) paces: ReadonlyMap<number, JobPace> = new Map();
  /** The import that the reader wants to cancel, before it is certain. */
  @state() private doubtful: number | null = null;

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      this.renderRoot.querySelector<HTMLElement>('button')?.focus();
    });
  }

  override render(): TemplateResult {
    if (this.jobs.length === 0) {
      return html`<p class="none">
        ${msg('لم يُستورد شيء بعد.', { desc: 'In place of the list of imports: there are none' })}
      </p>`;
    }
    return html`<ul>
      ${this.jobs.map((job) => html`<li class=${job.state}>${this.#job(job)}</li>`)}
    </ul>`;
  }

  #job(job: Job): TemplateResult {
    return html`<div class="head">
        <h3>${nameJob(job)}</h3>
        <span class="state">${describeState(job.state)}</span>
      </div>
      ${isUnderWay(job) ? this.#bar(job) : nothing}
      <p class="counts">
        ${listCounts(job).map((count) => html`<span>${count}</span>`)}
        ${this.#pace(job).map((part) => html`<span>${part}</span>`)}
      </p>
      ${job.problem === null ? nothing : html`<p class="problem"><bdi>${job.problem}</bdi></p>`}
      ${this.doubtful === job.id && isUnderWay(job) ? this.#doubt(job) : this.#buttons(job)}`;
  }

  #bar(job: Job): TemplateResult {
    const part = partDone(job.counts);
    const words =
      part === null
        ? msg('لا يُعرف بعد كم بقي', { desc: 'Spoken: how much an import has left is not known' })
        : formatPercent(interfaceLanguage(), part);
    return html`<div class="bar">
      <kh-progress-bar
        .share=${part}
        label=${nameJob(job)}
        words=${words}
        ?still=${job.state !== 'running'}
      ></kh-progress-bar>
      <span class="percent" aria-hidden="true">${part === null ? '…' : words}</span>
    </div>`;
  }

  #pace(job: Job): readonly string[] {
    const pace = this.paces.get(job.id);
    return job.state === 'running' && pace !== undefined ? listPace(pace) : [];
  }

  #buttons(job: Job): TemplateResult {
    const { id, state: stands } = job;
    return html`<div class="buttons">
      ${
        stands === 'running' || stands === 'waiting'
          ? this.#button(job, msg('أوقف مؤقتًا', { desc: 'Button: pause the import' }), () => {
              this.dispatchEvent(new SteerEvent({ id, wish: 'pause' }));
            })
          : nothing
      }
      ${
        stands === 'paused'
          ? this.#button(job, msg('أكمل', { desc: 'Button: go on with the import' }), () => {
              this.dispatchEvent(new SteerEvent({ id, wish: 'resume' }));
            })
          : nothing
      }
      ${
        isUnderWay(job)
          ? this.#button(job, msg('ألغِ', { desc: 'Button: cancel the import' }), () => {
              this.doubtful = id;
            })
          : nothing
      }
      ${this.#button(job, msg('التقرير', { desc: 'Button: what became of each file' }), () => {
        this.dispatchEvent(new ReportEvent(id));
      })}
    </div>`;
  }

  #doubt(job: Job): TemplateResult {
    return html`<div class="buttons" role="group" aria-labelledby="doubt-${job.id}">
      <span id="doubt-${job.id}">
        ${msg('ما دخل المكتبة يبقى فيها. أنُلغي ما بقي؟', {
          desc: 'Asked before an import is cancelled: what came in stays',
        })}
      </span>
      ${this.#button(job, msg('نعم، ألغِه', { desc: 'Button: yes, cancel the import' }), () => {
        this.doubtful = null;
        this.dispatchEvent(new SteerEvent({ id: job.id, wish: 'cancel' }));
      })}
      ${this.#button(job, msg('لا، دعه', { desc: 'Button: no, let the import be' }), () => {
        this.doubtful = null;
      })}
    </div>`;
  }

  /** Many jobs have the same buttons: heard, each says of which it is. */
  #button(job: Job, label: string, press: () => void): TemplateResult {
    const name = nameJob(job);
    return html`<button
      class="plain-link"
      aria-label=${msg(str`${label}: ${name}`, { desc: 'Spoken name of a button of one import' })}
      @click=${press}
    >
      ${label}
    </button>`;
  }
}

function isUnderWay({ state: stands }: Job): boolean {
  return stands === 'running' || stands === 'paused' || stands === 'waiting';
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-job-list': JobList;
  }
}
