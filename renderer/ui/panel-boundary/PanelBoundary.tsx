import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/Button';
import { EmptyState } from '../empty-state/EmptyState';

export interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** `window` also offers to reload everything. */
  readonly scope?: 'panel' | 'window';
  /** Told of the failure, for the log. */
  readonly onFailure?: (error: unknown) => void;
}

interface State {
  readonly isBroken: boolean;
}

/** Keeps a failure of one panel inside that panel: the rest of the window goes on, and the panel can be shown again. */
export class PanelBoundary extends Component<PanelBoundaryProps, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure?.(error);
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Broken
        scope={this.props.scope ?? 'panel'}
        onShowAgain={() => this.setState({ isBroken: false })}
      />
    );
  }
}

function Broken({
  scope,
  onShowAgain,
}: {
  readonly scope: 'panel' | 'window';
  readonly onShowAgain: () => void;
}) {
  const { t } = useTranslation('kit');
  return (
    <div role="alert">
      <EmptyState
        title={t('panelBroken')}
        action={
          <>
            <Button onPress={onShowAgain}>{t('showAgain')}</Button>
            {scope === 'window' ? (
              <Button onPress={() => window.location.reload()}>{t('reloadWindow')}</Button>
            ) : null}
          </>
        }
      >
        {t('panelBrokenText')}
      </EmptyState>
    </div>
  );
}
