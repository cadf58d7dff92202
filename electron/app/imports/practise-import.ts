import { basename } from 'node:path';
import { DEFAULT_ANALYSIS_SETTINGS } from '@shared/domain/analysis-settings';
import { openMemoryDb } from '../../db/open-memory-db';
import { ReaderClient } from '../../reader/reader-client';
import type { ReaderChannel } from '../../reader/reader-messages';
import type { AppContext } from '../app-context';
import { analyseOnce } from '../portfolio/analyse-once';
import { FactsCache } from '../portfolio/facts-cache';
import { storeLines } from './store-lines';

/**
 * Imports the sample workbook into a workspace in memory and forgets it. Code runs slowly when it first runs: a process
 * that has read one workbook opens the next in half the time. Rejects when the reader fails; the open workspace is
 * never touched.
 */
export async function practiseImport(
  channel: ReaderChannel,
  { folders, newId, nowMs }: Pick<AppContext, 'folders' | 'newId' | 'nowMs'>,
): Promise<void> {
  const reader = new ReaderClient(channel);
  const path = folders.sampleWorkbook;
  const fileName = basename(path);
  const { info, guess } = await reader.open({ path, fileName, fallbackYear: 2000, password: null });
  const mapping = guess.sheets[guess.best]?.mapping;
  if (!mapping) return;
  const { sqlite } = openMemoryDb(folders.migrations);
  try {
    const { facts } = await storeLines(
      sqlite,
      {
        fileName,
        fileHash: '',
        info,
        mapping,
        merges: {},
        read: (onLines) => reader.read({ mapping, onLines, onProgress: null }),
      },
      { newId, nowMs },
    );
    const cache = new FactsCache(sqlite);
    if (facts !== null) cache.take(facts);
    const loaded = cache.get();
    if (loaded !== null) analyseOnce(loaded.facts, DEFAULT_ANALYSIS_SETTINGS);
  } finally {
    sqlite.close();
  }
}
