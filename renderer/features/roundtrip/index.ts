export { RoundTripScreen } from './screens/RoundTripScreen';
