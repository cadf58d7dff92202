import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format/use-format';
import type { BoardAxis } from '../../model/board-axes';
import type { Standing } from '../../model/board-view';
import styles from './Board.module.css';

interface MovedSectionProps {
  readonly standings: readonly Standing[];
  readonly since: string;
  readonly axis: BoardAxis;
  readonly chosenId: string | null;
  readonly onChoose: (clientId: string) => void;
}

/** Who changed cell since the earlier day, why, and which actions lie between; then who is not on the board yet. */
export function MovedSection(props: MovedSectionProps) {
  const { standings, since, axis, chosenId, onChoose } = props;
  const { t } = useTranslation('plans');
  const format = useFormat();
  const moved = standings.filter(({ moves }) => moves.length > 0);
  const unrated = standings.filter(({ place }) => place === null);
  return (
    <div className={styles.below}>
      <div className={styles.belowHead}>
        <h3>{t('board.moved', { day: format.isoDay(since) })}</h3>
        <span>
          {t('board.movedCount', { moved: moved.length, all: standings.length - unrated.length })}
        </span>
      </div>
      {moved.length === 0 ? <p className={styles.none}>{t('board.movedNone')}</p> : null}
      {moved.map((standing) => (
        <button
          key={standing.client.client.id}
          type="button"
          className={styles.move}
          onClick={() => onChoose(standing.client.client.id)}
        >
          <span className={styles.why}>
            <b>{standing.client.client.name}</b> <Why standing={standing} />
          </span>
          <Between standing={standing} />
        </button>
      ))}
      {unrated.length === 0 ? null : (
        <>
          <div className={styles.belowHead}>
            <h3>{t('board.unrated')}</h3>
            <span>{format.integer(unrated.length)}</span>
          </div>
          <p className={styles.done}>
            {t(axis === 'matrix' ? 'board.unratedHint' : 'board.unratedStage')}
          </p>
          <div className={styles.unrated}>
            {unrated.map(({ client: { client } }) => (
              <button
                key={client.id}
                type="button"
                aria-pressed={client.id === chosenId}
                onClick={() => onChoose(client.id)}
              >
                {client.name}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Why({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('plans');
  return standing.moves.map((move, index) => (
    <span key={move.axis}>
      {index === 0 ? '' : ' · '}
      {t(`board.${move.direction}`, { axis: t(`axis.${move.axis}`) })}
      {move.argument === '' ? '' : `: ${move.argument}`}
    </span>
  ));
}

/** At most two actions by name: the list is for the eye, the comparison of versions has all. */
function Between({ standing: { done } }: { readonly standing: Standing }) {
  const { t } = useTranslation('plans');
  if (done.length === 0) return null;
  const named = done.slice(-2).map(({ text }) => text);
  const more = done.length - named.length;
  return (
    <span className={styles.done}>
      {t('board.done', { actions: named.join(' · ') })}
      {more > 0 ? ` ${t('board.doneMore', { count: more })}` : ''}
    </span>
  );
}
