import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { useMap } from '../hooks/map-context';
import { mapStore } from '../map-store';

/** Says that an earlier day is shown. */
export function PastNotice() {
  const { t, format, now, isPast } = useMap();
  if (!isPast) return null;
  return (
    <Notice
      tone="info"
      actions={
        <Button size="sm" onPress={() => mapStore.setState({ day: null })}>
          {t('time.back')}
        </Button>
      }
    >
      {t('time.past', { day: format.isoDay(now.day) })}
    </Notice>
  );
}
