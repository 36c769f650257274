import { searchFields, type AskedField } from '../query/query.ts';
import type { Scope } from '../search-index.ts';

/** Where a term looks: in the field that it names, or in all that the scope has. */
export function fieldsOf(field: AskedField | null, scope: Scope): readonly AskedField[] {
  if (field === null) return fieldsOfScope(scope);
  // «نص:» is all that stands below the headline.
  return field === 'body' ? ['standfirst', 'body'] : [field];
}

function fieldsOfScope(scope: Scope): readonly AskedField[] {
  switch (scope) {
    case 'article':
      return searchFields.filter((field) => field !== 'related');
    case 'related':
      return ['related'];
    case 'everywhere':
      return searchFields;
  }
}
