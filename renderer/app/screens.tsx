import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '@shared/ipc/app-methods';
import type { ImportResult, OpenedImport } from '@shared/ipc/import-methods';
import { SettingsScreen } from '../features/settings';
import { WelcomeScreen } from '../features/welcome';
import { EmptyState } from '../ui/empty-state/EmptyState';
import { goBack, goTo } from './navigation/navigation-store';
import type { Screen } from './navigation/screen';
import type { WorkspaceCommands } from './workspace-commands';

interface ListProps {
  readonly onImport: () => void;
}

interface TaskProps {
  readonly file: ChosenFile;
  readonly onDone: (result: ImportResult | null) => void;
  readonly review: (opened: OpenedImport, onImport: () => void) => ReactNode;
}

interface ReviewProps {
  readonly opened: OpenedImport;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onImport: () => void;
}

interface RoundTripDoor {
  readonly RoundTripScreen: ComponentType<ReviewProps>;
}

interface PortfolioDoor {
  readonly PortfolioScreen: ComponentType<ListProps>;
}

interface ImportsDoor {
  readonly ImportsScreen: ComponentType<ListProps>;
  readonly ImportScreen: ComponentType<TaskProps>;
}

// Features are loaded when they are first shown, so that the first screen is there at once.
const [portfolio] = Object.values(
  import.meta.glob<PortfolioDoor>('../features/portfolio/index.ts'),
);
const [roundTrip] = Object.values(
  import.meta.glob<RoundTripDoor>('../features/roundtrip/index.ts'),
);
const [imports] = Object.values(import.meta.glob<ImportsDoor>('../features/imports/index.ts'));

// Stands in for a feature that is not part of this build.
const NotThere: ComponentType<object> = () => <EmptyState title="–" />;

const PortfolioScreen = lazy<ComponentType<ListProps>>(async () => ({
  default: portfolio ? (await portfolio()).PortfolioScreen : NotThere,
}));
const ImportsScreen = lazy<ComponentType<ListProps>>(async () => ({
  default: imports ? (await imports()).ImportsScreen : NotThere,
}));
const ImportScreen = lazy<ComponentType<TaskProps>>(async () => ({
  default: imports ? (await imports()).ImportScreen : NotThere,
}));

const RoundTripScreen = lazy<ComponentType<ReviewProps>>(async () => ({
  default: roundTrip ? (await roundTrip()).RoundTripScreen : NotThere,
}));

export interface ScreenViewProps {
  readonly screen: Screen;
  readonly commands: WorkspaceCommands;
}

/** The screen the window is at. */
export function ScreenView(props: ScreenViewProps) {
  const { t } = useTranslation('shell');
  return (
    <Suspense fallback={<div aria-busy role="status" aria-label={t('loading')} />}>
      <CurrentScreen {...props} />
    </Suspense>
  );
}

function CurrentScreen({ screen, commands }: ScreenViewProps): ReactNode {
  const choose = () => void commands.chooseWorkbook();
  if (screen.name === 'portfolio') return <PortfolioScreen onImport={choose} />;
  if (screen.name === 'imports') return <ImportsScreen onImport={choose} />;
  if (screen.name === 'import') {
    const onDone: TaskProps['onDone'] = (result) =>
      result ? goTo({ name: 'portfolio' }) : goBack();
    const review: TaskProps['review'] = (opened, onImport) => (
      <RoundTripScreen
        opened={opened}
        onDone={() => goTo({ name: 'portfolio' })}
        onCancel={goBack}
        onImport={onImport}
      />
    );
    return (
      <ImportScreen key={screen.file.token} file={screen.file} onDone={onDone} review={review} />
    );
  }
  if (screen.name === 'settings') {
    return <SettingsScreen onBack={goBack} onRemoveSample={commands.removeSample} />;
  }
  return (
    <WelcomeScreen
      onChooseWorkbook={choose}
      onOpenSample={() => void commands.openSample()}
      onChooseWorkspace={() => void commands.chooseWorkspace()}
      onNewWorkspace={commands.newWorkspace}
      onOpenRecent={(file) => void commands.openWorkspace(file)}
    />
  );
}
