/** Lets one exclusive job (an import being stored) finish before the next change of the workspace begins. */
export class CommandGate {
  #tail: Promise<unknown> = Promise.resolve();

  /** Settles when everything given so far has ended. */
  async idle(): Promise<void> {
    await this.#tail;
  }

  /** Runs `work` after everything that came before it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(work, work);
    this.#tail = result.catch(() => undefined);
    return result;
  }
}
