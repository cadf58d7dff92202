import { useId, useState } from 'react';
import type { Stance } from '@shared/ipc/dossier-answers';
import { useCommand } from '../../../data/use-command';
import { Dialog } from '../../../ui/dialog/Dialog';
import { parseDecimal } from '../../../ui/field/parse-decimal';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import { useDossier } from '../hooks/dossier-context';
import styles from './Dialogs.module.css';

const STANCES: readonly Stance[] = ['fight', 'coexist', 'subcontract'];
const STATUSES = ['assumed', 'confirmed', 'disputed'] as const;

interface RivalDialogProps {
  readonly positionId: string | null;
  readonly onClose: () => void;
}

/** Share typed in percent: a ratio, null for empty, undefined for what is no share. */
function readShare(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const percent = parseDecimal(text.replace('%', ''));
  return percent === null || percent < 0 || percent > 100 ? undefined : percent / 100;
}

/** A competitor at the client: in what, how much, where strong and weak, what we do about it. */
export function RivalDialog({ positionId, onClose }: RivalDialogProps) {
  const { t, format, clientId, dossier } = useDossier();
  const rival = dossier.competitors.find(({ id }) => id === positionId);
  const [name, setName] = useState(rival?.name ?? '');
  const [category, setCategory] = useState(rival?.categoryId ?? '');
  const percent = (ratio: number | null | undefined) =>
    ratio == null ? '' : format.plain(Math.round(ratio * 1000) / 10);
  const [from, setFrom] = useState(percent(rival?.shareLow));
  const [to, setTo] = useState(percent(rival?.shareHigh));
  const [strengths, setStrengths] = useState(rival?.strengths ?? '');
  const [weaknesses, setWeaknesses] = useState(rival?.weaknesses ?? '');
  const [stance, setStance] = useState<Stance | 'none'>(rival?.stance ?? 'none');
  const [source, setSource] = useState(rival?.source ?? '');
  const [status, setStatus] = useState(rival?.status ?? 'assumed');
  const { run } = useCommand('dossier.setCompetitor');
  const names = useId();
  const shareLow = readShare(from);
  const shareHigh = readShare(to);
  const isWrong =
    shareLow === undefined ||
    shareHigh === undefined ||
    (shareLow !== null && shareHigh !== null && shareLow > shareHigh);
  const save = async () => {
    await run({
      clientId,
      positionId,
      position: {
        competitor: name.trim(),
        categoryId: category || null,
        shareLow: shareLow ?? null,
        shareHigh: shareHigh ?? null,
        strengths: strengths.trim() || null,
        weaknesses: weaknesses.trim() || null,
        stance: stance === 'none' ? null : stance,
        source: source.trim() || null,
        status,
      },
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      width="lg"
      title={rival ? t('rivals.edit', { name: rival.name }) : t('rivals.add')}
      onClose={onClose}
      primary={{
        label: t('rivals.save'),
        onPress: () => void save(),
        isDisabled: name.trim() === '' || isWrong,
      }}
    >
      <div className={styles.fields}>
        <TextField
          label={t('rivals.fields.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          takesFocus
          list={names}
        />
        <datalist id={names}>
          {dossier.knownCompetitors.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </datalist>
        <Select
          label={t('rivals.fields.category')}
          items={[
            { key: '', label: t('rivals.all') },
            ...dossier.categories.map(({ id, name: label }) => ({ key: id, label })),
          ]}
          selectedKey={category}
          onChange={setCategory}
        />
        <TextField
          label={t('rivals.fields.from')}
          value={from}
          onChange={setFrom}
          hint={t('rivals.shareHint')}
          error={isWrong ? t('rivals.shareWrong') : undefined}
        />
        <TextField label={t('rivals.fields.to')} value={to} onChange={setTo} />
        <TextField
          label={t('rivals.fields.strengths')}
          value={strengths}
          onChange={setStrengths}
          maxLength={500}
        />
        <TextField
          label={t('rivals.fields.weaknesses')}
          value={weaknesses}
          onChange={setWeaknesses}
          maxLength={500}
        />
        <Select
          label={t('rivals.fields.stance')}
          items={[
            { key: 'none', label: t('rivals.noStance') },
            ...STANCES.map((key) => ({
              key,
              label: t(`rivals.stance.${key}`),
              detail: t(`rivals.stanceDetail.${key}`),
            })),
          ]}
          selectedKey={stance}
          onChange={setStance}
        />
        <Select
          label={t('rivals.fields.status')}
          items={STATUSES.map((key) => ({ key, label: t(`status.${key}`) }))}
          selectedKey={status}
          onChange={setStatus}
        />
        <div className={styles.wide}>
          <TextField
            label={t('rivals.fields.source')}
            value={source}
            onChange={setSource}
            maxLength={500}
          />
        </div>
      </div>
    </Dialog>
  );
}
