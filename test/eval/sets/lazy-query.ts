/**
 * A query as it is typed in a hurry: bare alefs, ه for ة, ي for ى, no hamza on its seat, no marks or tatweel.
 *
 * «إلى أين تتجه الأزمة؟» → «الي اين تتجه الازمه؟»
 */
export function lazyQuery(query: string): string {
  return query
    .replace(/[\u0640\u064b-\u0652\u0670]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي');
}
