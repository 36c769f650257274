/**
 * Fields between commas, without the end of the line.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join(',');
}

function csvField(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
