import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { cx } from '../cx';
import floating from '../popover/Floating.module.css';

export interface SelectItem<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** One sentence under the label. */
  readonly detail?: string;
  readonly isDisabled?: boolean;
}

interface ChoiceListProps {
  readonly choices: readonly SelectItem<string>[];
  /** Pixels between the control and the list. */
  readonly offset: number;
}

/** The floating list of a select: what is chosen bears a tick. */
export function ChoiceList({ choices, offset }: ChoiceListProps) {
  return (
    <Popover className={cx(floating.float)} offset={offset} containerPadding={8}>
      <ListBox className={cx(floating.list)}>
        {choices.map((choice) => (
          <ListBoxItem
            key={choice.key}
            id={choice.key}
            textValue={choice.label}
            isDisabled={choice.isDisabled ?? false}
            className={cx(floating.item)}
          >
            {({ isSelected }) => (
              <>
                {isSelected ? <Check size={14} strokeWidth={2} aria-hidden /> : null}
                <span className={floating.words}>
                  <Text slot="label">{choice.label}</Text>
                  {choice.detail === undefined ? null : (
                    <Text slot="description" className={cx(floating.detail)}>
                      {choice.detail}
                    </Text>
                  )}
                </span>
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  );
}
