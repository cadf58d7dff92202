import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../../../data/error-store';
import { useFormat } from '../../../../lib/format/use-format';
import { pngFile, saveFile, svgFile } from '../../../../lib/print/save-file';
import { IconButton } from '../../../../ui/button/IconButton';
import { Image } from '../../../../ui/icon/icons';
import { MenuButton } from '../../../../ui/menu/MenuButton';
import { showToast } from '../../../../ui/toast/toast-store';

interface PictureMenuProps {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly day: string;
}

/** The board as a picture for slides and mail. */
export function PictureMenu({ picture, day }: PictureMenuProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const save = async (kind: 'svg' | 'png') => {
    const element = picture.current;
    if (!element) return;
    try {
      const content = kind === 'svg' ? svgFile(element) : await pngFile(element, 3);
      const name = t('board.pictureName', { day: format.isoDay(day) });
      const file = await saveFile(name, kind, content);
      if (file) showToast(t('board.saved', { name: file.name }));
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <MenuButton
      label={t('board.picture')}
      placement="bottom end"
      trigger={<IconButton icon={Image} size="sm" label={t('board.picture')} />}
      onAction={(id) => void save(id === 'svg' ? 'svg' : 'png')}
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
  );
}
