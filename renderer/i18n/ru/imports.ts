import type { imports as english } from '../en/imports';
import type { SlavicTranslation } from '../translation';

export const imports: SlavicTranslation<typeof english> = {};
