import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ChosenFile } from '@shared/ipc/app-methods';
import { reportError } from '../../../../data/error-store';
import { pngFile, saveFile, svgFile } from '../../../../lib/print/save-file';
import { savePdf } from '../../../../lib/print/save-pdf';
import { Button } from '../../../../ui/button/Button';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { showToast } from '../../../../ui/toast/toast-store';
import { MapContext, useMap } from '../../hooks/map-context';
import { computeView, mapShapeOf } from '../../layout/map-shape-of';
import { mapStore } from '../../map-store';
import { mapPages, padded } from '../print/map-pages';
import { MapPicture } from '../print/MapPicture';
import dialogs from './Dialogs.module.css';
import styles from './PrintDialog.module.css';

/** The map on paper or as a picture, in full or as the client may see it. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const model = useMap();
  const { t, format, now, map, dealId } = model;
  const picture = useRef<SVGSVGElement>(null);
  const [isForClient, setForClient] = useState(false);
  const [isOnePage, setOnePage] = useState(true);
  const shownView = useStore(mapStore, (state) => state.view);
  const view = isForClient || shownView === 'table' ? 'organigram' : shownView;
  const shape = mapShapeOf(
    now,
    computeView(now, view),
    map.positions.filter((position) => position.view === view),
  );
  const pages = mapPages(shape.bounds, isOnePage);
  const several = mapPages(shape.bounds, false).length;
  const heading = t('print.heading', { client: map.clientName });
  const asOf = t('print.asOf', { day: format.isoDay(now.day) });
  const suggestedName = t('print.fileName', { client: map.clientName, day: now.day });
  const common = { shape, now, dealId, isForClient, label: heading, t, format };

  const save = async (write: () => Promise<ChosenFile | null | undefined>): Promise<void> => {
    try {
      const file = await write();
      if (file) {
        showToast(t('print.saved', { name: file.name }));
        onClose();
      }
    } catch (error) {
      reportError(error);
    }
  };
  const savePages = () =>
    save(async () => {
      const saved = await savePdf({
        suggestedName,
        isLandscape: true,
        footer: asOf,
        content: (
          <MapContext value={model}>
            {pages.map((part, index) => (
              <div key={`${part.x} ${part.y}`} className={`page ${styles.page ?? ''}`}>
                <h1>
                  {heading}
                  {pages.length === 1
                    ? ''
                    : `, ${t('print.pageOf', { page: String(index + 1), pages: String(pages.length) })}`}
                </h1>
                <MapPicture {...common} part={part} />
              </div>
            ))}
          </MapContext>
        ),
      });
      return saved?.file;
    });
  const savePicture = (kind: 'svg' | 'png') =>
    save(async () => {
      if (!picture.current) return null;
      const content = kind === 'svg' ? svgFile(picture.current) : await pngFile(picture.current);
      return saveFile(suggestedName, kind, content);
    });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('print.title')}
      width="lg"
      primary={{ label: t('print.pdf'), onPress: () => void savePages() }}
    >
      <div className={dialogs.form}>
        <div className={styles.choices}>
          <Segmented
            label={t('print.what')}
            items={[
              { key: 'internal', label: t('print.internal') },
              { key: 'client', label: t('print.client') },
            ]}
            selectedKey={isForClient ? 'client' : 'internal'}
            onChange={(key) => setForClient(key === 'client')}
          />
          {several === 1 ? null : (
            <Segmented
              label={t('print.size')}
              items={[
                { key: 'one', label: t('print.onePage') },
                { key: 'several', label: t('print.pages', { count: several }) },
              ]}
              selectedKey={isOnePage ? 'one' : 'several'}
              onChange={(key) => setOnePage(key === 'one')}
            />
          )}
        </div>
        {isForClient ? <p className={dialogs.hint}>{t('print.clientHint')}</p> : null}
        <div className={styles.preview}>
          <MapPicture ref={picture} {...common} part={padded(shape.bounds)} />
        </div>
        <div className={dialogs.files}>
          <Button onPress={() => void savePicture('svg')}>{t('print.svg')}</Button>
          <Button onPress={() => void savePicture('png')}>{t('print.png')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
