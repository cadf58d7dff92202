import { useState } from 'react';
import { interviewOrder } from '@shared/analysis/dossier/interview-order';
import type { FactLine } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import { factRef } from '../model/fact-ref';
import { useDossier } from './dossier-context';

export interface InterviewState {
  /** The line that is asked for; null when all have been. */
  readonly line: FactLine | null;
  /** 1-based. */
  readonly at: number;
  readonly all: number;
  readonly answer: string;
  readonly setAnswer: (text: string) => void;
  readonly who: string;
  readonly setWho: (text: string) => void;
  readonly answered: number;
  readonly later: number;
  /** Keeps the answer and goes on; without one it only goes on. */
  readonly next: (isConfirmed: boolean) => void;
  readonly askLater: () => void;
  readonly setAside: () => void;
  readonly back: () => void;
}

/** One question after another, in the order fixed when the interview began; answers are kept at once. */
export function useInterview(): InterviewState {
  const { clientId, dossier, labelOf, questionOf } = useDossier();
  const [keys] = useState(() => interviewOrder(dossier.lines).map(({ key }) => key));
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<string | null>(null);
  const [who, setWho] = useState('');
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const { run: write } = useCommand('dossier.writeFact');
  const { run: ask } = useCommand('dossier.ask');
  const { run: setApplicable } = useCommand('dossier.setApplicable');
  const line = dossier.lines.find(({ key }) => key === keys[at]) ?? null;
  const answer = typed ?? line?.known?.value ?? '';
  const go = (to: number) => {
    setAt(Math.max(0, to));
    setTyped(null);
  };
  const target = (of: FactLine) => ({ clientId, fact: factRef(of), label: labelOf(of) });
  return {
    line,
    at: at + 1,
    all: keys.length,
    answer,
    setAnswer: setTyped,
    who,
    setWho,
    answered: done.size,
    later: put.size,
    next: (isConfirmed) => {
      if (!line) return;
      const value = answer.trim();
      const isSame = value === (line.known?.value ?? '');
      const confirms = isConfirmed && value !== '';
      if (!isSame || confirms) {
        setDone((before) => new Set([...before, line.key]));
        void write({
          ...target(line),
          value,
          // What is said today, by whom it is said: also when it only repeats what was assumed.
          ...(confirms ? { status: 'confirmed' as const, day: dossier.today } : {}),
          ...(who.trim() === '' ? {} : { source: who.trim() }),
        });
      }
      go(at + 1);
    },
    askLater: () => {
      if (!line) return;
      setPut((before) => new Set([...before, line.key]));
      void ask({ clientId, fact: factRef(line), text: questionOf(line), kind: null });
      go(at + 1);
    },
    setAside: () => {
      if (!line) return;
      void setApplicable({ ...target(line), isApplicable: false });
      go(at + 1);
    },
    back: () => go(at - 1),
  };
}
