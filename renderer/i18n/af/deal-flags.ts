import type { dealFlags as english } from '../en/deal-flags';
import type { AfrikaansTranslation } from '../translation';

/** Afrikaans words of the red flags, with their arithmetic. */
export const dealFlags: AfrikaansTranslation<typeof english> = {
  pushed_one: '{{count, number}} keer uitgestel, vanaf {{days}}',
  pushed_other: '{{count, number}} keer uitgestel, vanaf {{days}}',
  stuck_one: '{{count, number}} dag in {{stage}}, {{factor}} × eie mediaan van {{median}}',
  stuck_other: '{{count, number}} dae in {{stage}}, {{factor}} × eie mediaan van {{median}}',
  idle_one: 'Laaste aktiwiteit {{count, number}} dag gelede, grens {{limit}}',
  idle_other: 'Laaste aktiwiteit {{count, number}} dae gelede, grens {{limit}}',
  never_one:
    'Geen aktiwiteit in {{count, number}} dag sedert dit oopgemaak is nie, grens {{limit}}',
  never_other:
    'Geen aktiwiteit in {{count, number}} dae sedert dit oopgemaak is nie, grens {{limit}}',
  overdue_one: 'Sluitingsdatum het {{count, number}} dag gelede verbygegaan',
  overdue_other: 'Sluitingsdatum het {{count, number}} dae gelede verbygegaan',
  large: '{{amount}} is {{factor}} × die gemiddeld van {{mean}}',
  planShare: '{{share}} van die plan in een transaksie',
  noNextStep: 'Geen volgende stap van ons nie',
  noBuyerStep: 'Geen koperstap met ’n datum nie',
  buyerStepPassed_one: 'Koper se stap “{{step}}” het {{count, number}} dag gelede verbygegaan',
  buyerStepPassed_other: 'Koper se stap “{{step}}” het {{count, number}} dae gelede verbygegaan',
  clientLost: 'Die kliënt tel as verlore',
  clientArchived: 'Die kliënt is geargiveer; die transaksie tel in geen som nie',
  noDecider: 'Geen besluitnemer bekend nie',
  rolesMissing: 'Nie bekend nie: {{roles}}',
};
