import { LitElement } from 'lit';

/**
 * Renders every element again, in place: nothing is made anew, so the view, the focus and how far one has
 * scrolled stay. All of the page speaks the interface's language, and no element has to remember to listen.
 */
export function renderAnew(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof LitElement) element.requestUpdate();
    if (element.shadowRoot !== null) renderAnew(element.shadowRoot);
  }
}
