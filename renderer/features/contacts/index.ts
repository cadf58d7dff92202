export { ContactDialogs } from './components/ContactDialogs';
export { HistoryTab } from './screens/HistoryTab';
