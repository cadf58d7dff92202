import type { dossierMethods } from '@shared/ipc/dossier-methods';
import type { HandlersOf } from '../handlers-of';

export const dossierHandlers: HandlersOf<typeof dossierMethods> = {};
