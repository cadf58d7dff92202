import { describe, expect, test } from 'vitest';
import { analysePipeline } from '@shared/analysis/pipeline/analyse-pipeline';
import { freezePipeline } from '@shared/analysis/pipeline/frozen-pipeline';
import { pipelineChanges } from '@shared/analysis/pipeline/pipeline-changes';
import type { DealFacts } from '@shared/analysis/pipeline/pipeline-facts';
import { pipelineThen } from '@shared/analysis/pipeline/pipeline-then';
import { DEFAULT_THRESHOLDS } from '@shared/analysis/pipeline/thresholds';
import { aClient, aDeal, at, meridaPipeline } from './merida-pipeline';

/** What changed between the end of a day and 13 Oct 2026 among some deals of one client. */
function since(day: string, ...deals: DealFacts[]) {
  const facts = { ...meridaPipeline(), clients: [aClient({})], deals };
  const analysis = analysePipeline(facts, {
    grain: 'year',
    scope: 'key',
    thresholds: DEFAULT_THRESHOLDS,
  });
  const now = freezePipeline(facts, analysis);
  const { deals: changed, gapChangeE4 } = pipelineChanges(
    pipelineThen(facts, now, at(day)),
    now,
    deals,
  );
  expect(gapChangeE4).toBeNull();
  return changed.map(({ changes }) => changes);
}
const stages = (...moves: (readonly [DealFacts['stage'], string])[]) =>
  moves.map(([stage, day]) => ({ stage, day: at(day) }));

describe('the pipeline as it stood on a day of one’s own', () => {
  test('a deal opened later is new, one opened on the day itself is not', () => {
    const deal = aDeal({
      openedDay: at('2026-10-05'),
      stages: stages(['proposal', '2026-10-05']),
    });
    expect(since('2026-10-04', deal)).toEqual([[{ kind: 'new' }]]);
    expect(since('2026-10-05', deal)).toEqual([]);
  });

  test('stage moves count from the day after', () => {
    const deal = aDeal({
      stage: 'negotiation',
      stages: stages(
        ['qualify', '2026-08-01'],
        ['proposal', '2026-09-01'],
        ['negotiation', '2026-10-02'],
      ),
    });
    const moved = (from: 'qualify' | 'proposal') => [
      [{ kind: 'stage', from, to: 'negotiation', isForward: true }],
    ];
    expect(since('2026-08-15', deal)).toEqual(moved('qualify'));
    expect(since('2026-10-01', deal)).toEqual(moved('proposal'));
    expect(since('2026-10-02', deal)).toEqual([]);
  });

  test('of several pushes the first after the day says what the close was', () => {
    const push = (fromDay: string, toDay: string, day: string) => ({
      fromDay: at(fromDay),
      toDay: at(toDay),
      day: at(day),
      reason: null,
    });
    const deal = aDeal({
      closeDay: at('2026-12-18'),
      pushes: [
        push('2026-09-30', '2026-10-30', '2026-09-20'),
        push('2026-10-30', '2026-12-18', '2026-10-10'),
      ],
    });
    const from = (day: string) => [[{ kind: 'close', from: at(day), to: at('2026-12-18') }]];
    expect(since('2026-09-19', deal)).toEqual(from('2026-09-30'));
    expect(since('2026-09-20', deal)).toEqual(from('2026-10-30'));
    expect(since('2026-10-10', deal)).toEqual([]);
  });

  test('won since; won before is no news; won and opened again in between is none either', () => {
    const ended = (day: string) =>
      aDeal({
        stage: 'won',
        closedDay: at(day),
        stages: stages(['proposal', '2026-08-01'], ['won', day]),
      });
    expect(since('2026-10-01', ended('2026-10-06'))).toEqual([[{ kind: 'ended', stage: 'won' }]]);
    expect(since('2026-10-06', ended('2026-10-06'))).toEqual([]);
    const reopened = aDeal({
      stages: stages(
        ['proposal', '2026-08-01'],
        ['lost', '2026-09-01'],
        ['proposal', '2026-09-20'],
      ),
    });
    expect(since('2026-08-15', reopened)).toEqual([]);
    // Lost on that day and open again now: new among the open ones.
    expect(since('2026-09-10', reopened)).toEqual([[{ kind: 'new' }]]);
  });

  test('a deal of another group of clients is not in it', () => {
    expect(since('2026-08-01', aDeal({ clientId: 'other', stage: 'won' }))).toEqual([]);
  });
});
