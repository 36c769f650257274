import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { describeGuess } from '../../../contract/describe-guess.ts';
import { describeOutcome } from '../../../contract/describe-outcome.ts';
import { describeProblem } from '../../../contract/describe-problem.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Job, ReportLine } from '../../../contract/job-schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { choice, choiceStyles } from '../../ui/choice.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { nameFormat } from '../reader/origin-names.ts';
import { ReportEvent, ShowImportsEvent } from './import-events.ts';
import { jobReportStyles } from './job-report.styles.ts';
import { nameJob } from './job-words.ts';
import { ReportController } from './report-controller.ts';
import { csvOfReport, saveFile } from './save-report.ts';
import '../../ui/failure-message.ts';

type Outcome = ReportLine['outcome'];
const outcomes: readonly Outcome[] = [
  'taken',
  'partly-taken',
  'skipped',
  'failed',
  'unchanged',
  'reading',
];

/** Lines of a page. */
const pageLength = 50;

/** What became of each file of an import, a page at a time. */
@customElement('kh-job-report')
export class JobReport extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, choiceStyles, jobReportStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ attribute: false }) job: Job | undefined;
  @state() private outcome: Outcome | '' = '';
  @state() private offset = 0;
  @state() private asked = 0;
  @state() private saving = false;
  @state() private failure: Failure | undefined;
  @query('.back') private readonly back!: HTMLElement;

  readonly #report = new ReportController(this, () => ({
    archive: this.archive,
    request:
      this.job === undefined
        ? null
        : { ...this.#which(this.job), offset: this.offset, limit: pageLength },
    version: `${this.job?.state ?? ''} ${this.asked}`,
  }));

  override render(): TemplateResult | typeof nothing {
    if (this.job === undefined) return nothing;
    return html`<div class="tools">
        <button
          class="back"
          @click=${() => {
            this.dispatchEvent(new ReportEvent(null));
          }}
        >
          ${icon('back')}
          ${msg('عمليات الاستيراد', { desc: 'Button: back to the list of imports' })}
        </button>
        <h3>${nameJob(this.job)}</h3>
      </div>
      <div class="tools" @kh-retry=${this.#askAgain}>
        ${this.#filter()} ${this.#actions(this.job)}
      </div>
      ${this.#failure()} ${this.#page()}`;
  }

  override firstUpdated(): void {
    this.back.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('job');
    if (before === undefined || before.id === this.job?.id) return;
    this.offset = 0;
    this.outcome = '';
  }

  #which(job: Job): { id: number; outcomes: Outcome[] } {
    return { id: job.id, outcomes: this.outcome === '' ? [] : [this.outcome] };
  }

  #filter(): TemplateResult {
    const language = interfaceLanguage();
    return html`<label>
      ${msg('أظهر', { desc: 'Label: which lines of the report to show' })}
      ${choice(
        html`<select @change=${this.#filtered}>
          <option value="">
            ${msg('كل الملفات', { desc: 'Choice: all lines of the report' })}
          </option>
          ${outcomes.map(
            (outcome) =>
              html`<option value=${outcome}>${describeOutcome(outcome, language)}</option>`,
          )}
        </select>`,
      )}
    </label>`;
  }

  #actions(job: Job): TemplateResult {
    return html`${
        job.state === 'running'
          ? html`<button class="plain-link" @click=${this.#askAgain}>
              ${msg('حدّث', { desc: 'Button: ask for the report again while the import runs' })}
            </button>`
          : nothing
      }
      <button class="plain-link" ?disabled=${this.saving} @click=${this.#save}>
        ${msg('احفظه جدولًا (CSV)', { desc: 'Button: save the report as a CSV file' })}
      </button>
      <button
        class="plain-link"
        @click=${() => {
          this.dispatchEvent(new ShowImportsEvent('collections'));
        }}
      >
        ${msg('أعد القراءة بترميز أو حقول أخرى', {
          desc: 'Button: to the collections, to read one again in another encoding or mapping',
        })}
      </button>`;
  }

  #failure(): TemplateResult | typeof nothing {
    const failure = this.failure ?? this.#report.failure;
    if (failure === undefined) return nothing;
    return html`<kh-failure-message
      compact
      heading=${msg('تعذّر عرض التقرير', { desc: 'Heading: the report could not be shown' })}
      .failure=${failure}
      @kh-retry=${this.#askAgain}
    ></kh-failure-message>`;
  }

  #page(): TemplateResult | typeof nothing {
    const { page } = this.#report;
    if (page === undefined) return nothing;
    if (page.total === 0) {
      return html`<p class="none" role="status">
        ${msg('لا ملفات هنا.', { desc: 'The report has no lines of this kind' })}
      </p>`;
    }
    return html`${this.#pager(page.total)}
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('الملف', { desc: 'Column of the report: file' })}</th>
            <th scope="col">${msg('ما جرى له', { desc: 'Column of the report: outcome' })}</th>
            <th scope="col">${msg('المواد', { desc: 'Column of the report: articles' })}</th>
            <th scope="col">
              ${msg('مشكلات وما خُمّن', { desc: 'Column of the report: problems and guesses' })}
            </th>
          </tr>
        </thead>
        <tbody>
          ${page.files.map(lineOf)}
        </tbody>
      </table>`;
  }

  #pager(total: number): TemplateResult {
    const language = interfaceLanguage();
    const first = formatNumber(language, this.offset + 1);
    const last = formatNumber(language, Math.min(this.offset + pageLength, total));
    const all = formatNumber(language, total);
    return html`<div class="pager">
      <span role="status">
        ${msg(str`${first} إلى ${last} من ${all}`, { desc: 'Lines shown of all lines' })}
      </span>
      ${
        total <= pageLength
          ? nothing
          : html`<button
                class="plain-link"
                ?disabled=${this.offset === 0}
                @click=${() => {
                  this.offset = Math.max(0, this.offset - pageLength);
                }}
              >
                ${msg('السابقة', { desc: 'Button: previous page of the report' })}
              </button>
              <button
                class="plain-link"
                ?disabled=${this.offset + pageLength >= total}
                @click=${() => {
                  this.offset += pageLength;
                }}
              >
                ${msg('التالية', { desc: 'Button: next page of the report' })}
              </button>`
      }
    </div>`;
  }

  readonly #filtered = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.outcome =
      outcomes.find((each) => each === (event.target as HTMLSelectElement).value) ?? '';
    this.offset = 0;
  };

  readonly #askAgain = (event: Event): void => {
    event.stopPropagation();
    this.failure = undefined;
    this.asked += 1;
  };

  readonly #save = async (): Promise<void> => {
    if (this.archive === undefined || this.job === undefined) return;
    this.saving = true;
    const { id } = this.job;
    const csv = await csvOfReport(this.archive, this.#which(this.job), interfaceLanguage());
    this.saving = false;
    this.failure = csv.ok ? undefined : csv.failure;
    if (csv.ok) saveFile(csv.value, `khizana-${String(id)}.csv`);
  };
}

function lineOf(line: ReportLine): TemplateResult {
  const language = interfaceLanguage();
  return html`<tr>
    <td class="file">
      <bdi>${line.path}</bdi>
      ${line.inside === null ? nothing : html`<bdi class="inside">${line.inside}</bdi>`}
      ${line.format === null ? nothing : html`<span class="format">${nameFormat(line.format)}</span>`}
    </td>
    <td class=${line.outcome}>${describeOutcome(line.outcome, language)}</td>
    <td class="articles">${formatNumber(language, line.articles)}</td>
    <td>
      ${line.problems.map((problem) => html`<p class="problem">${inDigits(describeProblem(problem, language))}</p>`)}
      ${line.guesses.map((guess) => html`<p>${inDigits(describeGuess(guess, language))}</p>`)}
    </td>
  </tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-job-report': JobReport;
  }
}
