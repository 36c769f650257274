/**
 * Puts a text on the clipboard; returns whether that worked. By the command and not by `navigator.clipboard`,
 * which asks for a permission that the window grants to no page.
 */
export function copyText(text: string): boolean {
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
