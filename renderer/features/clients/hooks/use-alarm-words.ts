import { useTranslation } from 'react-i18next';
import type { ClientAlarm } from '@shared/ipc/client-answers';

/** Words of an alarm, with its arithmetic. */
export function useAlarmWords(): (alarm: ClientAlarm) => string {
  const { t } = useTranslation('clients');
  const days = (count: number) => t('days', { count: Math.round(count) });
  return (alarm) => {
    switch (alarm.kind) {
      case 'promise-late':
        return t('page.alarm.promise', { count: alarm.count, days: days(alarm.days) });
      case 'no-touch':
        return t('page.alarm.touch', { days: days(alarm.days), limit: days(alarm.limit) });
      case 'slowing':
      case 'lost':
        return t(`page.alarm.${alarm.kind}`, { days: days(alarm.days), limit: days(alarm.limit) });
    }
  };
}
