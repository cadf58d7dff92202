import type { ReactNode } from 'react';
import {
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover as AriaPopover,
  Separator,
  Text,
} from 'react-aria-components';
import { Check } from 'lucide-react';
import { cx } from '../cx';
import floating from '../popover/Floating.module.css';
import kbdStyles from '../kbd/Kbd.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** One sentence under the label. */
  readonly detail?: string;
  readonly kbd?: string;
  readonly isDisabled?: boolean;
  readonly isDangerous?: boolean;
}

export interface MenuGroup {
  readonly id: string;
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
  /** With a selection the entries are choices with a tick. */
  readonly selection?: 'single' | 'multiple';
  readonly selected?: readonly string[];
}

export interface MenuButtonProps {
  /** The kit `Button` or `IconButton` that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onAction: (id: string) => void;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** A button with a menu. Keys: Enter, Space or ↓ opens; arrows, Home, End and letters move; Esc closes. */
export function MenuButton({
  trigger,
  label,
  groups,
  onAction,
  placement = 'bottom start',
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover
        className={cx(floating.float)}
        placement={placement}
        offset={4}
        containerPadding={8}
      >
        <Menu
          className={cx(floating.list)}
          aria-label={label}
          onAction={(key) => onAction(String(key))}
        >
          {groups.flatMap((group, index) => [
            ...(index === 0
              ? []
              : [<Separator key={`${group.id}-line`} className={cx(floating.separator)} />]),
            <MenuSection
              key={group.id}
              aria-label={group.heading ?? label}
              {...(group.selection
                ? {
                    selectionMode: group.selection,
                    selectedKeys: group.selected ?? [],
                    disallowEmptySelection: group.selection === 'single',
                  }
                : {})}
            >
              {group.heading === undefined ? null : (
                <Header className={cx(floating.heading)}>{group.heading}</Header>
              )}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.label}
                  isDisabled={entry.isDisabled ?? false}
                  className={cx(floating.item, entry.isDangerous === true && floating.danger)}
                >
                  {({ isSelected }) => (
                    <>
                      {isSelected ? <Check size={14} strokeWidth={2} aria-hidden /> : null}
                      <span className={floating.words}>
                        <Text slot="label">{entry.label}</Text>
                        {entry.detail === undefined ? null : (
                          <Text slot="description" className={cx(floating.detail)}>
                            {entry.detail}
                          </Text>
                        )}
                      </span>
                      {entry.kbd === undefined ? null : (
                        <Keyboard className={cx(kbdStyles.kbd)}>{entry.kbd}</Keyboard>
                      )}
                    </>
                  )}
                </MenuItem>
              ))}
            </MenuSection>,
          ])}
        </Menu>
      </AriaPopover>
    </MenuTrigger>
  );
}
