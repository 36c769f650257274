/** Whether a text holds no control characters but white space, the DOS end of file and escape. */
export function isText(text: string): boolean {
  return !control.test(text);
}

const control = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/u;
