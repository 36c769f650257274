import { css, html, type TemplateResult } from 'lit';
import type { Run } from './cut-marks.ts';

/** Runs of text with the marked ones in `<mark>`. No white space may slip in: it would part letters. */
export function marked(runs: readonly Run[]): readonly (TemplateResult | string)[] {
  return runs.map((run) =>
    run.mark === null ? run.text : html`<mark data-match=${run.mark}>${run.text}</mark>`,
  );
}

export const markStyles = css`
  mark {
    /* No padding or margin: either would break the join to the letters before and after. */
    /* Lower than the line box, which Naskh needs for its marks above and below. */
    background: linear-gradient(var(--mark), var(--mark)) 0 55% / 100% 72% no-repeat;
    color: var(--ink);
    box-decoration-break: clone;
  }

  mark.here {
    /* The line is a second sign beside the colour, for those who do not see the difference. */
    background:
      linear-gradient(currentcolor, currentcolor) 0 84% / 100% 2px no-repeat,
      linear-gradient(var(--mark-here), var(--mark-here)) 0 55% / 100% 72% no-repeat;
  }

  @media (forced-colors: active) {
    mark,
    mark.here {
      background: Mark;
      color: MarkText;
    }

    mark.here {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    mark {
      background: none;
      text-decoration: underline;
    }
  }
`;
