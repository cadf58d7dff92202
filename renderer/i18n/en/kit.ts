/** English texts of the kit; the shape every other language fills. */
export const kit = {
  cancel: 'Cancel',
  clear: 'Clear',
  close: 'Close',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  copiedRows_one: '{{count, number}} row copied',
  copiedRows_other: '{{count, number}} rows copied',
  sortedAscending: 'sorted ascending',
  sortedDescending: 'sorted descending',
  noRows: 'No rows',
  panelBroken: 'This part cannot be shown',
  panelBrokenText:
    'Everything saved is safe. Show it again; if it fails once more, go elsewhere and come back.',
  date: {
    day: 'd',
    month: 'm',
    year: 'y',
    calendar: 'Calendar',
    previous: 'Previous month',
    next: 'Next month',
    unread: 'This is no day. Write day, month and year, or choose it in the calendar.',
  },
  space: 'Space',
  quoted: '“{{text}}”',
  showAgain: 'Show again',
  reloadWindow: 'Reload the window',
} as const;
