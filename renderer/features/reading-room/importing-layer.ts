import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job-schemas.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import type { FileGiver, Giving } from '../../api/file-giver.ts';
import { AddingController } from '../importing/adding-controller.ts';
import type {
  AddEvent,
  DropFilesEvent,
  ShowImportsEvent,
  SteerEvent,
} from '../importing/import-events.ts';
import type { ImportSheet } from '../importing/import-sheet.ts';
import { tellNews } from '../importing/job-words.ts';
import { JobsController } from '../importing/jobs-controller.ts';
import '../importing/drop-veil.ts';
import '../importing/import-sheet.ts';
import '../overview/getting-started.ts';

export interface ImportingDoors {
  readonly archive: ArchiveApi | undefined;
  readonly fileGiver: FileGiver | undefined;
  readonly desktop: Desktop | undefined;
}

/** What lies over the panes while files are brought in: the sheet of imports, and the veil over a drag. */
export class ImportingLayer implements ReactiveController {
  readonly #host: ImportingDoors;
  readonly #jobs: JobsController;
  readonly #adding: AddingController;
  readonly #sheet: Ref<ImportSheet> = createRef();
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & ImportingDoors) {
    this.#host = host;
    host.addController(this);
    this.#jobs = new JobsController(host, () => host.archive);
    this.#adding = new AddingController(
      host,
      () => ({ archive: host.archive, giver: host.fileGiver }),
      () => {
        this.#jobs.refresh();
        this.show();
      },
    );
  }

  hostConnected(): void {
    this.#unsubscribe = this.#host.desktop?.onReport((job) => {
      this.#sheet.value?.show('jobs', job);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  get running(): Job | undefined {
    return this.#jobs.running;
  }

  /** While files are copied to where the archive can read them. */
  get giving(): Giving | undefined {
    return this.#adding.giving;
  }

  /** Of what was added last. */
  get addFailure(): Failure | undefined {
    return this.#adding.failure;
  }

  /** What stands in place of the panes while the library is empty. */
  renderStart(folder: string): TemplateResult {
    return html`<main>
      <div class="empty" @kh-add=${this.add}>
        <kh-getting-started
          empty
          folder=${folder}
          .giving=${this.giving}
          .failure=${this.addFailure}
        ></kh-getting-started>
      </div>
    </main>`;
  }

  show(view: ShowImportsEvent['view'] = 'jobs'): void {
    this.#sheet.value?.show(view);
  }

  readonly shown = (event: ShowImportsEvent): void => {
    this.show(event.view);
  };

  readonly add = (event: AddEvent): void => {
    void this.#adding.choose(event.kind);
  };

  /** From a place that does not tell how it goes: the sheet does. */
  readonly addOnSheet = (event: AddEvent): void => {
    this.show();
    this.add(event);
  };

  render(generation: number): TemplateResult {
    const { jobs, paces, news, failure } = this.#jobs;
    return html`<kh-import-sheet
        ${ref(this.#sheet)}
        .jobs=${jobs}
        .paces=${paces}
        .news=${news}
        .failure=${failure}
        .giving=${this.giving}
        .addFailure=${this.addFailure}
        .generation=${generation}
        @kh-add=${this.add}
        @kh-steer=${this.#steer}
        @kh-retry=${this.#retried}
      ></kh-import-sheet>
      <kh-drop-veil @kh-drop-files=${this.#drop}></kh-drop-veil>
      <p class="visually-hidden" role="status">${tellNews(news)}</p>`;
  }

  readonly #drop = (event: DropFilesEvent): void => {
    void this.#adding.drop(event.dropped);
    // How the giving goes, and what fails, is told on the sheet.
    this.show();
  };

  readonly #steer = (event: SteerEvent): void => {
    void this.#jobs.steer(event.request);
  };

  readonly #retried = (): void => {
    this.#jobs.refresh();
  };
}
