/** English texts of the settings screen; the shape every other language fills. */
export const settings = {
  title: 'Settings',
  back: 'Back',
  program: {
    title: 'Program',
    language: 'Language',
    languageHint:
      'Words, numbers and dates. Workbooks are read in any language whatever is chosen here.',
    theme: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  workspace: {
    title: 'Workspace',
    name: 'Name',
    rename: 'Rename',
    nameNeeded: 'Write a name of up to 120 characters.',
    file: 'File',
    contents: 'Contents',
    contentsText: '{{clients}}, {{lines}}, {{imports}}',
    clients_one: '{{count, number}} client',
    clients_other: '{{count, number}} clients',
    lines_one: '{{count, number}} sales line',
    lines_other: '{{count, number}} sales lines',
    imports_one: '{{count, number}} import',
    imports_other: '{{count, number}} imports',
    none: 'No workspace is open.',
    sample: 'This is the sample firm. It is kept apart from your own files.',
    removeSample: 'Remove the sample firm',
    renamed: 'The workspace is now called {{name}}.',
    undoRename: 'Undo rename',
    fiscalYear: 'Fiscal year begins in',
    fiscalYearHint:
      'Quarters and years of plan and pipeline follow it; when it is not January they are named “FY 2026/27 Q1”.',
  },
  about: {
    title: 'About',
    version: 'Version {{version}}',
    offline:
      'Keybook works without a network and makes no network request. Your figures stay in the file you chose.',
  },
  languages: {
    en: 'English',
    pl: 'Polski',
    ru: 'Русский',
    af: 'Afrikaans',
  },
} as const;
