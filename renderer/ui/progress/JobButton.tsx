import { Button } from '../button/Button';
import type { ButtonProps } from '../button/Button';
import styles from './JobButton.module.css';
import { Progress } from './Progress';

export interface JobButtonProps {
  readonly label: string;
  readonly icon: NonNullable<ButtonProps['icon']>;
  readonly kbd: string;
  /** What is said while it runs, and on the button that stops it. */
  readonly runningLabel: string;
  readonly cancelLabel: string;
  readonly job: {
    readonly start: () => void;
    readonly cancel: () => void;
    readonly isRunning: boolean;
    /** Null before the first report; a total of 0 is not known yet. */
    readonly progress: { readonly done: number; readonly total: number } | null;
  };
}

/** Starts something long; while it runs, how far it is and the way to stop it stand in its place. */
export function JobButton({ label, icon, kbd, runningLabel, cancelLabel, job }: JobButtonProps) {
  const { progress } = job;
  return job.isRunning ? (
    <>
      <span className={styles.progress}>
        <Progress
          label={runningLabel}
          ratio={progress && progress.total > 0 ? progress.done / progress.total : null}
        />
      </span>
      <Button variant="ghost" onPress={job.cancel}>
        {cancelLabel}
      </Button>
    </>
  ) : (
    <Button icon={icon} kbd={kbd} onPress={job.start}>
      {label}
    </Button>
  );
}
