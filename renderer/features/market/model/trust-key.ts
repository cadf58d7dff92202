/** Key of the words for a trust of 1 (guess), 2 (heard) or 3 (seen in writing). */
export function trustKey(level: number): 'trust.guess' | 'trust.heard' | 'trust.written' {
  return level >= 3 ? 'trust.written' : level === 2 ? 'trust.heard' : 'trust.guess';
}
