import type { ClientAnalysis } from '@shared/analysis/portfolio/portfolio-analysis';
import type { PortfolioView } from '@shared/ipc/portfolio-methods';

/** A client as the table shows it: who it is beside what the analysis says of it. */
export interface ClientRow {
  /** Stable key: the client's id. */
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  readonly figures: ClientAnalysis;
  /** Place of the client in `analysis.clients` (ABC order). */
  readonly position: number;
}

/** Rows of the table in ABC order, one for each analysed client. */
export function clientRows(view: PortfolioView): readonly ClientRow[] {
  const rows: ClientRow[] = [];
  view.analysis.clients.forEach((figures, position) => {
    const client = view.clients[figures.client];
    if (client) {
      rows.push({ key: client.id, name: client.name, code: client.code, figures, position });
    }
  });
  return rows;
}
