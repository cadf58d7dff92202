import type { ComponentType, ReactNode } from 'react';
import { goTo } from '../../lib/navigation/navigation-store';
import type { ClientTab } from '../../lib/navigation/screen';
import { featureDoor, featurePart } from '../feature-door';

interface ClientProps {
  readonly clientId: string;
}

interface PartProps extends ClientProps {
  /** What of the part is to be looked at first. */
  readonly focusId?: string | undefined;
}

/** The page around the parts: header, tabs, and what stands beside the part shown. */
interface ClientPageProps extends ClientProps {
  readonly tab: ClientTab;
  readonly onTab: (tab: ClientTab) => void;
  readonly parts: Readonly<Partial<Record<ClientTab, () => ReactNode>>>;
}

/** Forms that open from anywhere on the page: notes, meetings, promises. */
const ContactDialogs =
  featureDoor('contacts') === undefined
    ? null
    : featurePart<ClientProps>(featureDoor('contacts'), 'ContactDialogs');

const ClientPage = featurePart<ClientPageProps>(featureDoor('clients'), 'ClientPage');

/** Which feature shows which part of a client's page. */
const PARTS: Readonly<Record<ClientTab, readonly [folder: string, name: string]>> = {
  dossier: ['dossier', 'DossierTab'],
  map: ['people', 'MapTab'],
  plan: ['plans', 'PlanTab'],
  whitespace: ['market', 'WhiteSpaceTab'],
  sales: ['portfolio', 'ClientSalesTab'],
  deals: ['deals', 'DealsTab'],
  history: ['contacts', 'HistoryTab'],
};

interface Part {
  readonly tab: ClientTab;
  readonly Shown: ComponentType<PartProps>;
}

const SHOWN: readonly Part[] = Object.entries(PARTS).flatMap(([tab, [folder, name]]) => {
  const door = featureDoor(folder);
  // Keys of the table above are its tabs; Object.entries forgets it.
  return door === undefined
    ? []
    : [{ tab: tab as ClientTab, Shown: featurePart<PartProps>(door, name) }];
});

/** One client's page, put together from the features that know its parts. */
export function ClientScreen({ clientId, tab, focusId }: PartProps & { readonly tab: ClientTab }) {
  const parts = Object.fromEntries(
    SHOWN.map(({ tab: key, Shown }) => [
      key,
      () => <Shown clientId={clientId} focusId={key === tab ? focusId : undefined} />,
    ]),
  );
  return (
    <>
      <ClientPage
        clientId={clientId}
        tab={tab}
        onTab={(next) => goTo({ name: 'client', clientId, tab: next })}
        parts={parts}
      />
      {ContactDialogs ? <ContactDialogs clientId={clientId} /> : null}
    </>
  );
}
