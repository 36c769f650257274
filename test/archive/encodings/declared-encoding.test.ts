import { describe, expect, it } from 'vitest';
import { declaredEncoding } from '../../../archive/encodings/declared-encoding.ts';

const declared = (text: string): string | null => declaredEncoding(Buffer.from(text, 'latin1'));

describe('declaredEncoding', () => {
  it.each([
    ['<meta charset=windows-1256>', 'windows-1256'],
    ['<html><head><META CharSet = "CP1256" ></head>', 'windows-1256'],
    ["<meta/charset='iso-8859-6'/>", 'iso-8859-6'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', 'windows-1256'],
    ['<meta content="text/html;charset=utf-8" http-equiv=content-type>', 'utf-8'],
    ['<?xml version="1.0" encoding="x-mac-arabic"?><doc/>', 'x-mac-arabic'],
    ['\u00ef\u00bb\u00bf<?xml version="1.0" encoding=\'utf-8\'?>', 'utf-8'],
    // Read as ASCII, it is not in UTF-16.
    ['<meta charset=utf-16>', 'utf-8'],
    // The first that can be read holds.
    ['<meta charset=none><meta charset=iso-8859-6><meta charset=utf-8>', 'iso-8859-6'],
    // Not a meta of its own: within comments, attributes, another tag's name.
    ['<!-- <meta charset=utf-8> --><meta charset=iso-8859-6>', 'iso-8859-6'],
    ['<!--><meta charset=utf-8>-->', 'utf-8'],
    ['<p title="<meta charset=utf-8>"><meta charset=iso-8859-6>', 'iso-8859-6'],
    ['<metal charset=utf-8>', null],
    ['<meta name=description content="charset=utf-8">', null],
    ['a page says <meta charset=utf-8>', null],
    [`<p>${' '.repeat(1024)}<meta charset=utf-8>`, null],
    ['<!-- never closed <meta charset=utf-8>', null],
    ['<meta charset="utf-8', null],
    ['<'.repeat(2000), null],
    ['', null],
  ])('%j says %j', (text, encoding) => {
    expect(declared(text)).toBe(encoding);
  });
});
