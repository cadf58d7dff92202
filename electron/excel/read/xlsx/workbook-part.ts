import type { ReadLimits } from '../read-limits';
import { UnreadableError } from '../unreadable-error';
import { walkXml } from '../xml/walk-xml';
import type { SheetInfo } from '@shared/import/workbook-info';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetInfo['visibility'];
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
}

/** Whether an xsd:boolean attribute says yes. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function visibilityOf(state: string | null): SheetInfo['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}

/** Reads the list of sheets and the date system. Throws MALFORMED_XML when it is no workbook part. */
export function readWorkbookPart(bytes: Buffer, part: string, limits: ReadLimits): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  walkXml(bytes, part, limits, (xml) => {
    const depth = xml.path.length;
    if (depth === 1 && xml.name !== 'workbook')
      throw new UnreadableError('MALFORMED_XML', { part, reason: 'not-a-workbook' });
    if (depth === 2 && xml.name === 'workbookPr') date1904 = isTrue(xml.plainAttribute('date1904'));
    if (depth === 3 && xml.name === 'sheet' && /(?:^|:)sheets$/.test(xml.path[1]!))
      sheets.push({
        name: xml.plainAttribute('name') ?? '',
        relationshipId:
          xml.attributes.find((a) => a.local === 'id' && a.name !== 'id')?.value ?? '',
        visibility: visibilityOf(xml.plainAttribute('state')),
      });
  });
  return { sheets, date1904 };
}
