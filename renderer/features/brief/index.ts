export { BriefScreen } from './screens/BriefScreen';
