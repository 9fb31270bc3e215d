/** A job of which only the latest call counts: a newer one stops the older. Nothing about what the job does. */

export class Latest {
  #running: AbortController | null = null;

  /** Waits `rest` milliseconds, then runs the job unless a newer call came; resolves in either case. */
  async run(rest: number, job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop();
    const controller = new AbortController();
    this.#running = controller;
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    if (controller.signal.aborted) return;
    await job(controller.signal);
  }

  /** Stops the job that waits or runs. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
  }
}
