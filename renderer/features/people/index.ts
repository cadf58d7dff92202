export { MapTab } from './screens/MapTab';
