import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../../../data/error-store';
import { useScreenActions } from '../../../../lib/actions/use-actions';
import { useFormat } from '../../../../lib/format/use-format';
import { pngFile, saveFile, svgFile } from '../../../../lib/print/save-file';
import { IconButton } from '../../../../ui/button/IconButton';
import { cx } from '../../../../ui/cx';
import { Image } from '../../../../ui/icon/icons';
import { MenuButton } from '../../../../ui/menu/MenuButton';
import { showToast } from '../../../../ui/toast/toast-store';
import paper from '../give/Paper.module.css';
import styles from './Board.module.css';

interface PictureMenuProps {
  readonly day: string;
  /** The picture to be saved, a still one of its own size; drawn only while it is being saved. */
  readonly picture: ReactNode;
}

/** The board as a picture for slides and mail: on white in every theme, and larger than on the screen. */
export function PictureMenu({ day, picture }: PictureMenuProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  /** Kind of the picture being made; null = none. */
  const [kind, setKind] = useState<'svg' | 'png' | null>(null);
  useEffect(() => {
    const element = place.current?.querySelector('svg');
    if (kind === null || !element) return;
    const save = async () => {
      const content = kind === 'svg' ? svgFile(element) : await pngFile(element, 2);
      const name = t('board.pictureName', { day: format.isoDay(day) });
      const file = await saveFile(name, kind, content);
      if (file) showToast(t('board.saved', { name: file.name }));
    };
    save()
      .catch(reportError)
      .finally(() => setKind(null));
  }, [kind, t, format, day]);
  useScreenActions(
    (['svg', 'png'] as const).map((one) => ({
      id: `plans.picture.${one}`,
      label: (translate) =>
        translate(one === 'svg' ? 'plans:command.pictureSvg' : 'plans:command.picturePng'),
      menu: 'file',
      group: 3,
      run: () => setKind(one),
    })),
  );
  return (
    <>
      <MenuButton
        label={t('board.picture')}
        placement="bottom end"
        trigger={<IconButton icon={Image} size="sm" label={t('board.picture')} />}
        onAction={(id) => setKind(id === 'svg' ? 'svg' : 'png')}
        groups={[
          {
            id: 'picture',
            entries: [
              { id: 'svg', label: t('board.pictureSvg'), detail: t('board.pictureSvgDetail') },
              { id: 'png', label: t('board.picturePng'), detail: t('board.picturePngDetail') },
            ],
          },
        ]}
      />
      {kind === null ? null : (
        <div ref={place} className={cx(paper.paper, styles.away)} aria-hidden>
          {picture}
        </div>
      )}
    </>
  );
}
