export { textFinder, type TextFinder } from '../archive/arabic/find-in-text.ts';
