import type { MethodName, Reply } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Outcome } from '../../contract/outcome.ts';

/** What a call of this method resolves to: its reply or a failure. */
export type OutcomeOf<M extends MethodName> = Outcome<Reply<M>, Failure>;

export type Article = Reply<'article'>['article'];
export type ArticleId = Article['id'];
export type Zone = Article['zones'][number];
export type ZoneKind = Zone['kind'];
export type Span = Reply<'article'>['highlights'][number];
