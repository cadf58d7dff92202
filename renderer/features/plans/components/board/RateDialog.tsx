import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '@shared/analysis/plan/plan-model';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { send } from '../../../../data/send';
import { useBoardWords } from '../../hooks/use-board-words';
import { toRatingInput } from '../../model/rating-input';
import type { Standing } from '../../model/board-view';
import inline from '../Inline.module.css';

/** Ratings a drag or an arrow wants for a client. */
export interface Proposal {
  readonly standing: Standing;
  readonly ratings: readonly Pick<Rating, 'axis' | 'value'>[];
}

interface RateDialogProps {
  readonly proposal: Proposal | null;
  readonly onClose: () => void;
}

/** Asks why before a client changes its cell; without an argument nothing moves. */
export function RateDialog({ proposal, onClose }: RateDialogProps) {
  const { t } = useTranslation('plans');
  const words = useBoardWords();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const ratings = proposal?.ratings ?? [];
  const isWhole = ratings.every(({ axis }) => (reasons[axis] ?? '').trim() !== '');
  const save = () => {
    if (!proposal || !isWhole) return;
    const input = ratings.flatMap(({ axis, value }) => {
      const rating = toRatingInput(axis, value, reasons[axis] ?? '');
      return rating ? [rating] : [];
    });
    void send('plan.rate', { clientId: proposal.standing.client.client.id, ratings: input });
    onClose();
  };
  return (
    <Dialog
      isOpen={proposal !== null}
      onClose={onClose}
      title={t('rate.title', { name: proposal?.standing.client.client.name ?? '' })}
      primary={{ label: t('rate.save'), onPress: save, isDisabled: !isWhole }}
    >
      {ratings.map(({ axis, value }, index) => {
        const from = proposal?.standing.now[axis]?.value;
        const name = t(`axis.${axis}`);
        const to = words.value(axis, value);
        return (
          <label key={axis} className={inline.dialogField}>
            <b>
              {from === undefined
                ? t('rate.fromNone', { axis: name, to })
                : t('rate.from', { axis: name, from: words.value(axis, from), to })}
            </b>
            <span>{t('rate.why', { axis: name, to })}</span>
            <textarea
              className={inline.area}
              rows={3}
              maxLength={4000}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the argument is what the dialog asks for
              autoFocus={index === 0}
              value={reasons[axis] ?? ''}
              onChange={(event) => setReasons({ ...reasons, [axis]: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey) return;
                event.preventDefault();
                save();
              }}
            />
          </label>
        );
      })}
      <p className={inline.note}>{t('rate.hint')}</p>
    </Dialog>
  );
}
