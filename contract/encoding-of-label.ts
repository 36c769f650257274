export { encodingOfLabel } from '../archive/encodings/encoding-of-label.ts';
