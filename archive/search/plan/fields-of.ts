import { searchFields, type AskedField } from '../query/query.ts';
import type { Scope } from '../search-index.ts';

/** Where a term looks: in the field that it names, or in all that the scope has. */
export function fieldsOf(field: AskedField | null, scope: Scope): readonly AskedField[] {
  return field === null ? fieldsOfScope(scope) : fieldsNamed(field);
}

/** «نص:» is all that stands below the headline. */
function fieldsNamed(field: AskedField): readonly AskedField[] {
  return field === 'body' ? ['standfirst', 'body'] : [field];
}

function fieldsOfScope(scope: Scope): readonly AskedField[] {
  switch (scope) {
    case 'article':
      return searchFields.filter((field) => field !== 'related');
    case 'title':
    case 'standfirst':
    case 'body':
    case 'related':
      return fieldsNamed(scope);
    case 'everywhere':
      return searchFields;
  }
}
