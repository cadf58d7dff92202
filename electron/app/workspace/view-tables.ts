/**
 * Tables that say how one looks at the figures, not what they are: changed while a workspace is open for reading, too,
 * and then kept until it is closed.
 */
export const VIEW_TABLES: readonly string[] = ['screen_state', 'analysis_settings'];
