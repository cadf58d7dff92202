import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from '../cx';
import styles from './Tabs.module.css';

export interface TabItem<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count?: string;
  readonly content: ReactNode;
}

export interface TabsProps<Key extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Key>[];
  readonly selectedKey: Key;
  readonly onChange: (key: Key) => void;
}

/** Parts of one thing. One tab stop; arrows, Home and End move. */
export function Tabs<Key extends string>({ label, items, selectedKey, onChange }: TabsProps<Key>) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selectedKey}
      onSelectionChange={(key) => {
        const item = items.find((candidate) => candidate.key === key);
        if (item) onChange(item.key);
      }}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.key} id={item.key} className={styles.tab ?? ''}>
            {item.label}
            {item.count === undefined ? null : <span className={styles.count}>{item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.key} id={item.key} className={cx(styles.panel)}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
