import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { printStore } from './print-store';

/** Holds the pages being saved as PDF: outside the window's own content, never on the screen, always in light colours. */
export function PrintHost() {
  const job = useStore(printStore, (state) => state.job);
  useEffect(() => {
    if (!job) return;
    let isGone = false;
    // Two frames: the first lays the pages out, the second has drawn what sizes itself.
    void document.fonts.ready.then(() =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (!isGone) job.onReady();
        }),
      ),
    );
    return () => {
      isGone = true;
    };
  }, [job]);
  if (!job) return null;
  return createPortal(
    <div className="print-root" aria-hidden key={job.id}>
      {job.content}
    </div>,
    document.body,
  );
}
