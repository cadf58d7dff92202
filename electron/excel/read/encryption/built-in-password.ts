/**
 * The password Excel itself uses when a workbook is only protected against changes; it opens such files without
 * asking (MS-OFFCRYPTO 2.4.2.3).
 */
export const BUILT_IN_PASSWORD = 'VelvetSweatshop';
