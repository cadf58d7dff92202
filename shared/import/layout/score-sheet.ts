import { containsWords, normalizeHeader } from '../words/normalize-header';
import { isPivotLabel, pivotValueField } from '../words/pivot-words';
import type { PreparedSheet } from './prepare-sheet';
import type { LayoutKind, SheetMapping } from './sheet-mapping';
import type { GuessReason } from './workbook-guess';

const SALES_WORDS =
  'sales, orders, order, sales orders, transactions, invoices, facts, fact sales, data, sprzedaż, faktury, zamówienia, transakcje, dane, obroty, продажи, заказы, реализация, отгрузка, отгрузки, данные, verkope, bestellings, fakture, verkäufe, umsatz, umsätze, aufträge, rechnungen, daten'
    .split(',')
    .map(normalizeHeader);
const AWAY_WORDS =
  'plan, budget, forecast, pivot, summary, dashboard, chart, lookup, list, template, cel, prognoza, сводная, план, бюджет, справочник, begroting, opsomming, übersicht, zusammenfassung'
    .split(',')
    .map(normalizeHeader);

/** 0–1: how much a sheet looks like the one with the sales. Layout and found columns count most, then its words, then how full it is. */
export function scoreSheet(
  prepared: PreparedSheet,
  layout: LayoutKind,
  mapping: SheetMapping | null,
  questions: readonly GuessReason[],
): number {
  if (mapping === null) return layout === 'client-list' ? 0.1 : layout === 'report' ? 0.05 : 0;
  const has = (role: string): boolean => mapping.columns.some((column) => column.role === role);
  let score = 0.3;
  if (has('client') || has('client-code')) score += 0.15;
  if (has('amount') || has('period')) score += 0.2;
  else if (has('quantity') && has('price')) score += 0.17;
  if (has('date') || has('period')) score += 0.15;
  else if (mapping.fixedPeriod !== null) score += 0.05;
  if (has('order') || has('product') || has('quantity')) score += 0.04;
  for (const one of questions) {
    if (one.code === 'CLIENT_NOT_FOUND' || one.code === 'AMOUNT_NOT_FOUND') score -= 0.2;
    else if (one.code === 'CLIENT_ASSUMED' || one.code === 'AMOUNT_ASSUMED') score -= 0.08;
    else if (one.code === 'PERIOD_UNKNOWN') score -= 0.1;
  }
  const name = normalizeHeader(prepared.sample.sheetName);
  if (SALES_WORDS.some((word) => containsWords(name, word))) score += 0.06;
  if (AWAY_WORDS.some((word) => containsWords(name, word))) score -= 0.1;
  if (prepared.header.texts.some((text) => isPivotLabel(text) || pivotValueField(text) !== null))
    score -= 0.15;
  score += Math.min(0.08, prepared.rows.length / 2_500);
  return Math.max(0, Math.min(1, score));
}
