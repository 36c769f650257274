import { assertNever } from '../archive/assert-never.ts';
import { fieldNames, type FieldMapping } from '../archive/formats/field-mapping.ts';
import { readMapping as read, type MappingFault } from '../archive/formats/records/read-mapping.ts';
import type { Language } from './describe-failure.ts';
import { isolate } from './isolate.ts';
import { fail, succeed, type Outcome } from './outcome.ts';

/** A mapping from its JSON; what is wrong with it is said in both languages. */
export function readMapping(
  json: string,
): Outcome<FieldMapping, Readonly<Record<Language, string>>> {
  const mapping = read(json);
  return mapping.ok ? succeed(mapping.value) : fail(describeFault(mapping.failure));
}

function describeFault(fault: MappingFault): Readonly<Record<Language, string>> {
  switch (fault.kind) {
    case 'not-json':
      return { ar: `ليس JSON (${isolate(fault.cause)})`, en: `not JSON (${fault.cause})` };
    case 'not-an-object':
      return {
        ar: `المطلوب كائن مثل ${isolate('{"title": "العنوان"}')}`,
        en: 'an object is wanted, as {"title": "headline"}',
      };
    case 'unknown-fact':
      return {
        ar: `لا حقل اسمه «${isolate(fault.key)}»؛ الحقول هي ${fieldNames.join('، ')}`,
        en: `"${fault.key}" is no field; the fields are ${fieldNames.join(', ')}`,
      };
    case 'not-a-name':
      return {
        ar: `«${isolate(fault.key)}»: المطلوب اسم عمود أو رقمه أو null`,
        en: `"${fault.key}" takes the name or number of a column, or null`,
      };
    default:
      return assertNever(fault);
  }
}
