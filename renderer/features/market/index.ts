export { ClientPlanScreen } from './screens/ClientPlanScreen';
export { WhiteSpaceTab } from './screens/WhiteSpaceTab';
