import { useTranslation } from 'react-i18next';
import type { BriefAnswer } from '@shared/ipc/brief-methods';
import { useTranslate } from '../../../i18n/use-translate';
import { useFormat } from '../../../lib/format/use-format';
import { ClassChip } from '../../../ui/class-chip/ClassChip';
import { cx } from '../../../ui/cx';
import { BriefAsk, BriefUnknown } from './BriefAsk';
import { BriefMeeting } from './BriefMeeting';
import { BriefNumbers } from './BriefNumbers';
import { BriefDeals, BriefPromises, BriefWords } from './BriefOpen';
import { BriefPeople } from './BriefPeople';
import { BriefSection } from './BriefSection';
import styles from './BriefPage.module.css';

const CHECKS = ['time', 'conflict', 'dossier', 'prepared', 'product'] as const;
const LETTERS = { A: 'A', B: 'B', C: 'C' } as const;
const RHYTHMS = { X: 'X', Y: 'Y', Z: 'Z', N: 'N' } as const;

/** The brief as one A4 page, on the screen and on paper. */
export function BriefPage({
  brief,
  isPaper = false,
}: {
  readonly brief: BriefAnswer;
  readonly isPaper?: boolean;
}) {
  const { t } = useTranslation('brief');
  const say = useTranslate();
  const format = useFormat();
  const { page } = brief;
  const abc = page.abc === null ? '–' : (LETTERS[page.abc as keyof typeof LETTERS] ?? '–');
  const xyz = page.xyz === null ? '–' : (RHYTHMS[page.xyz as keyof typeof RHYTHMS] ?? '–');
  return (
    <article className={cx(styles.page, isPaper && styles.paper)}>
      <header>
        <div className={styles.head}>
          <h2>{page.name}</h2>
          {page.abc === null && page.xyz === null ? null : <ClassChip abc={abc} xyz={xyz} />}
          <span className={styles.muted}>
            {format.list(page.types.map((type) => say(`clients:type.${type}`)))}
          </span>
        </div>
        <p className={styles.key}>
          {page.stage === null ? null : (
            <span>
              {say('clients:page.stage')} <b>{say(`clients:stage.${page.stage}`)}</b>
            </span>
          )}
          {page.owner === null ? null : (
            <span>
              {say('clients:page.owner')} <b>{page.owner}</b>
            </span>
          )}
          {page.note === null ? null : <span>{page.note}</span>}
        </p>
      </header>
      <BriefMeeting brief={brief} />
      <BriefPeople brief={brief} />
      <div className={styles.two}>
        <BriefWords brief={brief} />
        <BriefPromises brief={brief} />
      </div>
      <BriefDeals brief={brief} />
      <div className={styles.two}>
        <BriefAsk brief={brief} />
        <BriefUnknown brief={brief} />
      </div>
      <BriefNumbers brief={brief} />
      <BriefSection title={t('mistakes')}>
        <ul className={styles.checks}>
          {CHECKS.map((check) => (
            <li key={check}>
              <i className={styles.box} aria-hidden />
              {t(`checks.${check}`)}
            </li>
          ))}
        </ul>
      </BriefSection>
    </article>
  );
}
