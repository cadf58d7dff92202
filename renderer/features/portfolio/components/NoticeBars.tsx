import { useStore } from 'zustand';
import { visibleNotices } from '../model/notice-key';
import { usePortfolio } from '../hooks/portfolio-context';
import { changeScreen, portfolioStore } from '../store';
import { NoticeBar } from './NoticeBar';

/** What should be known before trusting the classes; each can be put away. */
export function NoticeBars() {
  const { analysis, settings } = usePortfolio();
  const dismissed = useStore(portfolioStore, (state) => state.screen.dismissed);
  return visibleNotices(analysis.notices, settings, dismissed).map(({ key, notice }) => (
    <NoticeBar
      key={key}
      notice={notice}
      onDismiss={() => changeScreen({ dismissed: [...dismissed, key].slice(-100) })}
    />
  ));
}
