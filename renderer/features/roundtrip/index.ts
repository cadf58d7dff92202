export { RoundTripScreen } from './screens/RoundTripScreen';
export { PastRoundTrips } from './components/PastRoundTrips';
