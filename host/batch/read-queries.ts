import type { Complaint } from '../complaint.ts';

/** A line of a file of queries. */
export interface BatchQuery {
  /** Counted from 1. */
  readonly line: number;
  readonly id: string;
  readonly text: string;
}

/** A line that is no query, and why. */
export interface BadLine {
  readonly line: number;
  readonly complaint: Complaint;
}

/**
 * Reads queries, one a line: its id, a tab, its text. A bad line does not spoil its neighbours; blank
 * lines are passed over. An id counts once, since a run names its queries by their ids alone.
 */
export function readQueries(tsv: string): { queries: BatchQuery[]; bad: BadLine[] } {
  const queries: BatchQuery[] = [];
  const bad: BadLine[] = [];
  const taken = new Set<string>();
  for (const [at, written] of tsv.split(/\r?\n/u).entries()) {
    if (written.trim() === '') continue;
    const line = at + 1;
    const tab = written.indexOf('\t');
    const [id, text] = [written.slice(0, tab).trim(), written.slice(tab + 1).trim()];
    const complaint = complaintOn(tab, id, text, taken);
    if (complaint !== null) {
      bad.push({ line, complaint });
      continue;
    }
    taken.add(id);
    queries.push({ line, id, text });
  }
  return { queries, bad };
}

function complaintOn(
  tab: number,
  id: string,
  text: string,
  taken: ReadonlySet<string>,
): Complaint | null {
  if (tab < 0) return { ar: 'لا علامة جدولة بين المعرّف والبحث', en: 'no tab between id and query' };
  if (id === '') return { ar: 'لا معرّف قبل علامة الجدولة', en: 'no id before the tab' };
  if (text === '') return { ar: 'لا بحث بعد علامة الجدولة', en: 'no query behind the tab' };
  if (taken.has(id)) {
    return { ar: `المعرّف «${id}» ورد قبل هذا`, en: `the id "${id}" stands further up already` };
  }
  return null;
}
