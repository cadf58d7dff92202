export { PortfolioScreen } from './screens/PortfolioScreen';
