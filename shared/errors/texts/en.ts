/** English sentences by error code: what happened, and what to do next. The command line prints them; the window has them in its own words too. */
export const errorTextsEn = {
  EMPTY_FILE: {
    happened: 'The file is empty',
    next: 'Save the workbook again in the program it comes from, then choose it once more.',
  },
  NOT_A_WORKBOOK: {
    happened: 'This is not a workbook',
    next: 'Choose a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) or a CSV file.',
  },
  WRONG_KIND: {
    happened: 'The file is of another kind than its name says',
    next: 'Open it in the program it belongs to, save it as .xlsx or .csv, and choose that file.',
  },
  OLD_FORMAT: {
    happened: 'The workbook has an old format that Keybook does not read yet',
    next: 'Open it in Excel or LibreOffice, save it as .xlsx, and choose that file.',
  },
  PASSWORD_PROTECTED: {
    happened: 'The workbook is protected by a password',
    next: 'Open it in Excel, take the password off under File, Info, Protect Workbook, save a copy, and choose the copy.',
  },
  WRONG_PASSWORD: {
    happened: 'The password does not open this workbook',
    next: 'Type it again, minding capitals and the keyboard language; if it is lost, ask whoever sent the file.',
  },
  LOCK_FILE: {
    happened: 'This is the lock file that Excel keeps beside an open workbook',
    next: 'Choose the workbook itself: the same name without ~$ in front.',
  },
  DAMAGED_FILE: {
    happened: 'The file is damaged or incomplete',
    next: 'Copy or download it again; if Excel can still open it, let Excel repair it and save it as .xlsx.',
  },
  TOO_LARGE: {
    happened: 'The file is larger than Keybook reads',
    next: 'Save only the sheet with the sales as its own workbook or as CSV, and choose that file.',
  },
  TOO_MANY_ENTRIES: {
    happened: 'The file is packed from more parts than any workbook has',
    next: 'Open it in Excel, save it as .xlsx again, and choose that file.',
  },
  DUPLICATE_ENTRIES: {
    happened: 'The file contains the same part twice, so it is not clear which one holds',
    next: 'Open it in Excel, save it as .xlsx again, and choose that file.',
  },
  OVERLAPPING_ENTRIES: {
    happened: 'The parts of the file overlap, which no spreadsheet program writes',
    next: 'Ask where the file comes from; use it only once it is saved again by Excel.',
  },
  ENCRYPTED_ENTRY: {
    happened: 'A part of the file is encrypted',
    next: 'Save the workbook without encryption, and choose that file.',
  },
  UNKNOWN_COMPRESSION: {
    happened: 'A part of the file is packed by a method Keybook does not know',
    next: 'Open it in Excel, save it as .xlsx again, and choose that file.',
  },
  BOMB: {
    happened: 'The file unpacks to many times its size, as files made to do harm do',
    next: 'Ask where the file comes from; use it only once it is saved again by Excel.',
  },
  DOCTYPE: {
    happened: 'The file holds instructions that a workbook must not have',
    next: 'Ask where the file comes from; use it only once it is saved again by Excel.',
  },
  MALFORMED_XML: {
    happened: 'The inside of the file is broken off',
    next: 'Open it in Excel, let Excel repair it, save it as .xlsx, and choose that file.',
  },
  UNSUPPORTED_ENCODING: {
    happened: 'The file is written in an encoding Keybook does not know',
    next: 'Save it as UTF-8 or as .xlsx, and choose that file.',
  },
  MISSING_PART: {
    happened: 'A part that every workbook needs is missing',
    next: 'Open it in Excel, save it as .xlsx again, and choose that file.',
  },
  NO_SHEETS: {
    happened: 'The workbook has no sheet with rows',
    next: 'Choose a workbook that holds the sales on a sheet; charts alone cannot be read.',
  },
  TOO_MANY_COLUMNS: {
    happened: 'A sheet has more columns than Excel itself allows',
    next: 'Delete the empty columns to the right, save, and choose the file again.',
  },
  TOO_MANY_CELLS: {
    happened: 'A sheet holds more than Keybook reads',
    next: 'Split the years into several files and import them one after another.',
  },
  SHEET_NOT_FOUND: {
    happened: 'The sheet is no longer in the file',
    next: 'Choose the file again and pick a sheet from its list.',
  },
  FILE_NOT_FOUND: {
    happened: 'The file is no longer where it was',
    next: 'Look whether it was moved or renamed, and choose it again.',
  },
  FILE_NOT_READABLE: {
    happened: 'The file cannot be opened for reading',
    next: 'Close it in other programs, check that you may read it, and choose it again.',
  },
  NO_PROGRESS: {
    happened: 'Reading stopped moving and was ended',
    next: 'Try again; if it stops once more, save the workbook as .xlsx in Excel and choose that file.',
  },
  OUT_OF_MEMORY: {
    happened: 'The file needs more memory than reading may use',
    next: 'Save only the sheet with the sales as its own workbook or as CSV, and choose that file.',
  },
  READER_CRASHED: {
    happened: 'Reading the file ended unexpectedly',
    next: 'Try again; if it ends once more, save the workbook as .xlsx in Excel and choose that file.',
  },
  CANCELLED: {
    happened: 'Stopped at your request',
    next: 'Start again whenever you like.',
  },
  VALIDATION: {
    happened: 'An entry does not fit',
    next: 'Check the fields and try again.',
  },
  NOT_FOUND: {
    happened: 'What was asked for is no longer there',
    next: 'Go back and choose again; it may have been removed meanwhile.',
  },
  NO_WORKSPACE: {
    happened: 'No workspace is open',
    next: 'Open a workspace or make a new one, then try again.',
  },
  IMPORT_INVALID: {
    happened: 'The import does not fit together as it stands',
    next: 'Check the columns and the open questions; if a later import changed the same rows, undo that one first.',
  },
  NOTHING_TO_IMPORT: {
    happened: 'No sheet of the file can be read as sales',
    next: 'Open the workbook or the sheet the figures were taken from; if this is the right one, say which sheet and which columns to read.',
  },
  SUMS_DISAGREE: {
    happened:
      'Groups and their parts stand in one column and further down do not add up, so nothing tells a sale from a sum',
    next: 'Export the report with the client in a column of its own, or without the levels above and below the client.',
  },
  SEVERAL_CURRENCIES: {
    happened: 'Amounts in several currencies stand in one file and are never added unasked',
    next: 'Choose the one currency to take, on the command line with --currency.',
  },
  FILE_CHANGED: {
    happened: 'The file was changed while it was being checked',
    next: 'Choose the file again so that what you see is what is imported.',
  },
  CONFLICT: {
    happened: 'This was changed since by other means',
    next: 'It stays as it is now. Change it by hand if you want it back.',
  },
  RULE: {
    happened: 'This is not possible here',
    next: 'Look at what is entered and change it.',
  },
  READ_ONLY: {
    happened: 'The workspace is open for reading',
    next: 'Save a copy in a folder of your own (File, Save a copy); you go on in it, where you are.',
  },
  DB_BUSY: {
    happened: 'The workspace is being used by another program',
    next: 'Close other windows or programs that use the file, such as a sync client, and try again.',
  },
  DB_CORRUPT: {
    happened: 'The workspace file is damaged',
    next: 'Keep the file as it is and open a copy of your own, if you made one. Keybook makes one only before an update: “….before-update….keybook” in the folder “backups” among its own data.',
  },
  DB_FROM_FUTURE: {
    happened: 'The workspace was last used by a newer Keybook',
    next: 'Update Keybook on this computer, then open the workspace again.',
  },
  NOT_A_WORKSPACE: {
    happened: 'This file is not a Keybook workspace',
    next: 'Choose a file with the ending .keybook; to bring in sales, use File, Import workbook.',
  },
  MIGRATION_FAILED: {
    happened: 'The workspace could not be brought up to this version',
    next: 'The file is as it was: go on with the earlier version of Keybook. A copy made before the attempt, “….before-update….keybook”, lies in the folder “backups” among Keybook’s own data.',
  },
  DISK_FULL: {
    happened: 'The disk is full',
    next: 'Free some space or choose another disk, and try again.',
  },
  PERMISSION: {
    happened: 'Keybook may not write there',
    next: 'Choose a folder of your own, such as Documents, and try again.',
  },
  TARGET_OPEN: {
    happened: 'The file is open in another program',
    next: 'Close it there (in Excel, for instance), or choose another name, and try again.',
  },
  BACKEND_STOPPED: {
    happened: 'The part of Keybook that keeps the data stopped and is starting again',
    next: 'Wait a moment and try again.',
  },
  UNEXPECTED: {
    happened: 'Something happened that Keybook did not expect',
    next: 'Try again; if it happens once more, send us the details below.',
  },
} as const;
