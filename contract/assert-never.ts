export { assertNever } from '../archive/assert-never.ts';
