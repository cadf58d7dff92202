export { ImportScreen } from './screens/ImportScreen';
export { ImportsScreen } from './screens/ImportsScreen';
