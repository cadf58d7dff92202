import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientSideAnswer, PromiseLine } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../../data/use-command';
import { runAction } from '../../../../lib/actions/action-store';
import { IconButton } from '../../../../ui/button/IconButton';
import { cx } from '../../../../ui/cx';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { TextField } from '../../../../ui/field/TextField';
import { Icon } from '../../../../ui/icon/Icon';
import { Circle, CircleAlert, CornerDownLeft, Ellipsis, Plus } from '../../../../ui/icon/icons';
import { MenuButton } from '../../../../ui/menu/MenuButton';
import { Section } from '../../../../ui/pane/Section';
import { usePromiseWords } from '../../hooks/use-promise-words';
import { useUndoable } from '../../hooks/use-undoable';
import styles from './Side.module.css';

/** Open promises of both sides, late first. */
export function Promises({ side }: { readonly side: ClientSideAnswer }) {
  const { t } = useTranslation('dossier');
  const [moved, setMoved] = useState<PromiseLine | null>(null);
  return (
    <Section
      title={t('side.promises')}
      end={
        <IconButton
          icon={Plus}
          size="sm"
          label={t('side.addPromise')}
          onPress={() => void runAction('contact.promise')}
        />
      }
    >
      {side.promises.length === 0 ? (
        <p className={styles.quiet}>{t('side.noPromises')}</p>
      ) : (
        <ul className={styles.promises}>
          {side.promises.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} onMove={() => setMoved(promise)} />
          ))}
        </ul>
      )}
      {moved ? <MoveDialog promise={moved} onClose={() => setMoved(null)} /> : null}
    </Section>
  );
}

function PromiseItem(props: { readonly promise: PromiseLine; readonly onMove: () => void }) {
  const { promise, onMove } = props;
  const { t } = useTranslation('dossier');
  const { when, who } = usePromiseWords(promise);
  const say = useUndoable();
  const { run } = useCommand('contact.changePromise');
  const isLate = promise.state.state === 'late';
  const act = async (id: string) => {
    if (id === 'move') return onMove();
    const change =
      id === 'kept'
        ? ({ kind: 'kept', day: null } as const)
        : ({ kind: id === 'told' ? 'told' : id === 'broken' ? 'broken' : 'dropped' } as const);
    if ((await run({ promiseId: promise.id, change })) === undefined || id === 'told')
      return undefined;
    return say(
      `${promise.text}: ${t(`side.${id === 'kept' ? 'kept' : id === 'broken' ? 'broken' : 'dropped'}`)}`,
    );
  };
  const menu = t('side.promiseMenu', { text: promise.text });
  return (
    <li className={cx(styles.promise, isLate && styles.late)}>
      <Icon of={isLate ? CircleAlert : promise.isOurs ? Circle : CornerDownLeft} size={14} />
      <div>
        <span className={cx(styles.mid, styles.text)}>{promise.text}</span>
        <p className={isLate ? styles.bad : undefined}>{when}</p>
        <p>{who}</p>
      </div>
      <MenuButton
        trigger={<IconButton icon={Ellipsis} size="sm" label={menu} />}
        label={menu}
        placement="bottom end"
        groups={[
          {
            id: 'end',
            entries: [
              { id: 'kept', label: t('side.kept') },
              ...(promise.toldDay === null && promise.isOurs
                ? [{ id: 'told', label: t('side.tell') }]
                : []),
              { id: 'broken', label: t('side.broken') },
              { id: 'dropped', label: t('side.dropped') },
            ],
          },
          { id: 'day', entries: [{ id: 'move', label: t('side.move') }] },
        ]}
        onAction={(id) => void act(id)}
      />
    </li>
  );
}

function MoveDialog(props: { readonly promise: PromiseLine; readonly onClose: () => void }) {
  const { promise, onClose } = props;
  const { t } = useTranslation('dossier');
  const [day, setDay] = useState(promise.dueDay ?? '');
  const { run } = useCommand('contact.changePromise');
  const move = async () => {
    const dueDay = day === '' ? null : day;
    await run({ promiseId: promise.id, change: { kind: 'moved', dueDay } });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('side.moveTitle', { text: promise.text })}
      onClose={onClose}
      primary={{ label: t('side.moveButton'), onPress: () => void move() }}
    >
      <TextField type="date" label={t('side.day')} value={day} onChange={setDay} takesFocus />
    </Dialog>
  );
}
