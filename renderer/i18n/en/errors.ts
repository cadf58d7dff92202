import { errorTextsEn } from '@shared/errors/texts/en';

/** Why something failed, by error code: what happened, and what to do next; what is safe is one sentence a group. */
export const errors = {
  dialog: {
    close: 'Close',
    more_one: '{{count, number}} more message follows',
    more_other: '{{count, number}} more messages follow',
    copy: 'Copy details',
  },
  safe: {
    file: 'The file was not changed and nothing was imported.',
    workspace: 'Everything saved so far is safe in the workspace.',
    output: 'Your data are safe, and no half-written file was left behind.',
    untouched: 'The workspace file was not changed.',
    nothing: 'Nothing of it was kept.',
  },
  detail: {
    file: 'File: {{value}}',
    part: 'Part of the file: {{value}}',
    kind: 'Kind: {{value}}',
    limit: 'Limit: {{value}}',
    seconds: 'Waited: {{value}} s',
    since: 'Open there since: {{value, instant}}',
    encoding: 'Encoding: {{value}}',
    id: 'Entry in the log: {{value}}',
    rows: 'Rows: {{value}}',
    reason: 'Reason: {{value}}',
  },
  codes: errorTextsEn,
} as const;
