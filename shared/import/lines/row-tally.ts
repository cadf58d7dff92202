import type { RowKind } from '../layout/sheet-mapping';

/** Counts of rows by what became of them; sums in ten-thousandths. */
export class RowTally {
  read = 0;
  accepted = 0;
  rejected = 0;
  dropped = 0;
  rejectedE4 = 0;
  withoutClient = 0;
  withoutClientE4 = 0;
  readonly skipped = { title: 0, subtotal: 0, total: 0, blank: 0, footer: 0 };

  /** Counts a row that is no sale and hands its kind back. */
  skip(kind: RowKind): RowKind {
    switch (kind) {
      case 'subtotal':
      case 'group':
        this.skipped.subtotal += 1;
        break;
      case 'total':
        this.skipped.total += 1;
        break;
      case 'blank':
        this.skipped.blank += 1;
        break;
      case 'footer':
        this.skipped.footer += 1;
        break;
      default:
        this.skipped.title += 1;
    }
    return kind;
  }
}
