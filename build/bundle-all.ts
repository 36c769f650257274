import { bundle } from './bundle.ts';

/** `npm run build`. */
await bundle();
