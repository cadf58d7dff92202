export { PlansScreen } from './screens/PlansScreen';
export { PlanTab } from './screens/PlanTab';
