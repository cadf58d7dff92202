export { ClientSalesTab } from './screens/ClientSalesTab';
export { PortfolioScreen } from './screens/PortfolioScreen';
