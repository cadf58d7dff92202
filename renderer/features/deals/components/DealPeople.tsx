import { useState } from 'react';
import { BUYING_ROLES } from '@shared/domain/people-scales';
import type { DealAnswer, DealQualification } from '@shared/ipc/deal-answers';
import { useCommand } from '../../../data/use-command';
import { cx } from '../../../ui/cx';
import { TextField } from '../../../ui/field/TextField';
import { Segmented } from '../../../ui/segmented/Segmented';
import { usePipeline } from '../hooks/pipeline-context';
import styles from './Forms.module.css';
import toggles from './Toggles.module.css';

const CRITERIA = ['need', 'solvency', 'authority'] as const;
const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;

/** Roles of people in this deal and the three P of its qualification; both apply at once. */
export function DealPeople({ detail }: { readonly detail: DealAnswer }) {
  const { t, format } = usePipeline();
  const { run: setRole } = useCommand('deal.role');
  const answers = CRITERIA.map(
    (criterion) => detail.qualification.find((one) => one.criterion === criterion)?.answer,
  );
  return (
    <div className={styles.scroll}>
      <p className={styles.head}>{t('form.roles')}</p>
      {detail.people.length === 0 ? <p className={styles.hint}>{t('form.noPeople')}</p> : null}
      <ul className={styles.people}>
        {detail.people.map((person) => {
          const general = person.roles.filter((role) => !person.dealRoles.includes(role));
          return (
            <li key={person.id} className={styles.person}>
              <span>
                <b>{person.name}</b>
                {person.title === null ? null : <small> {person.title}</small>}
                {general.length === 0 ? null : (
                  <small>
                    {' · '}
                    {t('form.clientRole', {
                      roles: format.list(general.map((role) => t(`role.${role}`))),
                    })}
                  </small>
                )}
              </span>
              <span className={toggles.row}>
                {BUYING_ROLES.map((role) => {
                  const has = person.dealRoles.includes(role);
                  return (
                    <button
                      key={role}
                      type="button"
                      aria-pressed={has}
                      aria-label={t('form.roleOf', {
                        role: t(`role.${role}`),
                        person: person.name,
                      })}
                      className={cx(toggles.toggle, has && toggles.on)}
                      onClick={() =>
                        void setRole({
                          dealId: detail.deal.id,
                          personId: person.id,
                          role,
                          has: !has,
                        })
                      }
                    >
                      {t(`role.${role}`)}
                    </button>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.head}>{t('form.threeP')}</p>
      {CRITERIA.map((criterion) => (
        <Criterion key={criterion} criterion={criterion} detail={detail} />
      ))}
      <p className={styles.hint}>
        {answers.includes('no')
          ? t('form.stops')
          : answers.every((answer) => answer === 'yes')
            ? t('form.qualified')
            : t('form.unclear')}{' '}
        {t('form.rolesHint')}
      </p>
    </div>
  );
}

interface CriterionProps {
  readonly criterion: DealQualification['criterion'];
  readonly detail: DealAnswer;
}

function Criterion({ criterion, detail }: CriterionProps) {
  const { t } = usePipeline();
  const { run } = useCommand('deal.qualify');
  const known = detail.qualification.find((one) => one.criterion === criterion);
  const [evidence, setEvidence] = useState(known?.evidence ?? '');
  const answer = known?.answer ?? 'unknown';
  const keep = (next: DealQualification['answer']) =>
    void run({ dealId: detail.deal.id, criterion, answer: next, evidence });
  return (
    <div className={styles.row}>
      <div className={styles.field}>
        <span className={styles.label}>{t(`form.criterion.${criterion}`)}</span>
        <Segmented
          size="sm"
          label={t(`form.criterion.${criterion}`)}
          selectedKey={answer}
          onChange={keep}
          items={ANSWERS.map((key) => ({ key, label: t(`form.answer.${key}`) }))}
        />
      </div>
      <TextField
        size="sm"
        label={t('form.evidence')}
        value={evidence}
        onChange={setEvidence}
        onBlur={() => {
          if (evidence !== (known?.evidence ?? '')) keep(answer);
        }}
      />
    </div>
  );
}
