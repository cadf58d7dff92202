export { WelcomeScreen } from './screens/WelcomeScreen';
