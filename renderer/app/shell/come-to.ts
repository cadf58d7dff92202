import { currentScreen, goTo, navigationStore } from '../../lib/navigation/navigation-store';
import { isSamePlace } from '../../lib/navigation/screen';
import type { Screen } from '../../lib/navigation/screen';
import { focusList } from './use-screen-focus';

/** Goes to a screen by its key: wherever the focus was, the screen's table has it, also when the screen was there already. */
export function comeTo(screen: Screen): void {
  const isThere = isSamePlace(currentScreen(navigationStore.getState()), screen);
  const main = document.querySelector('main');
  if (isThere && main) {
    focusList(main);
    return;
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  goTo(screen);
}
