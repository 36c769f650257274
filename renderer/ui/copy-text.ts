/**
 * Puts a text on the clipboard; resolves to whether that worked.
 *
 * @param write does it in the page's place: a page may only when it was pressed, and nothing in it is when a command
 *   is picked in a native menu
 */
export async function copyText(
  text: string,
  write?: (text: string) => Promise<void>,
): Promise<boolean> {
  if (write === undefined) return copyByPage(text);
  return write(text).then(
    () => true,
    () => false,
  );
}

/** By the command and not by `navigator.clipboard`, which asks for a permission that the window grants to no page. */
function copyByPage(text: string): boolean {
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it needs that permission
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
}
