export { ClientPage } from './screens/ClientPage';
export { ClientsScreen } from './screens/ClientsScreen';
