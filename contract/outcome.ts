export { fail, succeed, type Outcome } from '../archive/outcome.ts';
