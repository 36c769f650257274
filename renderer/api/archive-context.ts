import { createContext } from '@lit/context';
import type { ArchiveApi } from '../../contract/contract.ts';

/** The archive, for whichever element's controller needs to ask it something. */
export const archiveContext = createContext<ArchiveApi | undefined>(Symbol('archive'));
