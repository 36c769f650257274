import { DOMParser } from 'linkedom';

/** The document of an XML text, to be asked with selectors. */
export function readXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
}
