import type { Language } from '../contract/describe-failure.ts';

/** What is wrong with how a command was called, in both languages. */
export type Complaint = Readonly<Record<Language, string>>;
