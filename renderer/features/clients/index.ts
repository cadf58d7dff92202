export { NewClientDialog } from './components/NewClientDialog';
export { ClientPage } from './screens/ClientPage';
export { ClientsScreen } from './screens/ClientsScreen';
