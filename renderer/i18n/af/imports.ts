import type { imports as english } from '../en/imports';
import type { AfrikaansTranslation } from '../translation';

export const imports: AfrikaansTranslation<typeof english> = {};
