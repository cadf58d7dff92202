export { PipelineScreen } from './screens/PipelineScreen';
export { DealsTab } from './screens/DealsTab';
