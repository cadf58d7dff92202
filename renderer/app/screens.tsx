import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '@shared/ipc/app-methods';
import type { ImportResult, OpenedImport } from '@shared/ipc/import-methods';
import { SettingsScreen } from '../features/settings';
import { WelcomeScreen } from '../features/welcome';
import { goBack, goTo } from '../lib/navigation/navigation-store';
import type { Screen } from '../lib/navigation/screen';
import { ClientScreen } from './client/ClientScreen';
import { featureDoor, featurePart } from './feature-door';
import type { WorkspaceCommands } from './workspace-commands';

interface ListProps {
  readonly onImport: () => void;
}

interface PastProps extends ListProps {
  readonly below: ReactNode;
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

// Features are loaded when they are first shown, so that the first screen is there at once.
const PortfolioScreen = featurePart<ListProps>(featureDoor('portfolio'), 'PortfolioScreen');
const ImportsScreen = featurePart<PastProps>(featureDoor('imports'), 'ImportsScreen');
const ImportScreen = featurePart<TaskProps>(featureDoor('imports'), 'ImportScreen');
const RoundTripScreen = featurePart<ReviewProps>(featureDoor('roundtrip'), 'RoundTripScreen');
const PastRoundTrips = featurePart<object>(featureDoor('roundtrip'), 'PastRoundTrips');
const ClientsScreen = featurePart<object>(featureDoor('clients'), 'ClientsScreen');
const PlansScreen = featurePart<object>(featureDoor('plans'), 'PlansScreen');
const ClientPlanScreen = featurePart<object>(featureDoor('market'), 'ClientPlanScreen');
const PipelineScreen = featurePart<object>(featureDoor('deals'), 'PipelineScreen');
const BriefScreen = featurePart<{ readonly clientId: string }>(featureDoor('brief'), 'BriefScreen');

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
  switch (screen.name) {
    case 'portfolio':
      return <PortfolioScreen onImport={choose} />;
    case 'clients':
      return <ClientsScreen />;
    case 'client':
      return (
        <ClientScreen
          key={screen.clientId}
          clientId={screen.clientId}
          tab={screen.tab}
          focusId={screen.focusId}
        />
      );
    case 'brief':
      return <BriefScreen key={screen.clientId} clientId={screen.clientId} />;
    case 'plans':
      return <PlansScreen />;
    case 'client-plan':
      return <ClientPlanScreen />;
    case 'pipeline':
      return <PipelineScreen />;
    case 'imports':
      return <ImportsScreen onImport={choose} below={<PastRoundTrips />} />;
    case 'import': {
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
    case 'settings':
      return <SettingsScreen onBack={goBack} onRemoveSample={commands.removeSample} />;
    case 'welcome':
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
}
