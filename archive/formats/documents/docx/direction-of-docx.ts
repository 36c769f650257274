import type { Direction } from '../../../article.ts';
import { elementsNamed, type XmlElement } from '../xml.ts';

/**
 * From right to left when half of a document's paragraphs are set so (`w:bidi`), or its usual style is. That
 * nothing says so is no statement: Word leaves out what is usual.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/ part 1, 17.3.1.6
 */
export function directionOfDocx(document: XmlElement, styles: XmlElement): Direction | null {
  const paragraphs = elementsNamed(document, 'p');
  const turned = paragraphs.filter(isTurned).length;
  if (turned > 0 && turned * 2 >= paragraphs.length) return 'rtl';
  const usual = [
    ...elementsNamed(styles, 'pPrDefault'),
    ...elementsNamed(styles, 'style').filter(
      ({ attributes }) => attributes.get('type') === 'paragraph' && isOn(attributes.get('default')),
    ),
  ];
  return usual.some(isTurned) ? 'rtl' : null;
}

function isTurned(paragraph: XmlElement): boolean {
  const properties = paragraph.children.find(({ name }) => name === 'pPr');
  const bidi = properties?.children.find(({ name }) => name === 'bidi');
  return bidi !== undefined && isOn(bidi.attributes.get('val') ?? '1');
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
