export { DossierTab } from './screens/DossierTab';
