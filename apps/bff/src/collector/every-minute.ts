const minuteMs = 60_000;

/** Calls back at each whole minute of the wall clock; returns how to stop. */
export function everyMinute(onMinute: () => void): () => void {
  let timer: NodeJS.Timeout;
  const plan = () => {
    timer = setTimeout(
      () => {
        onMinute();
        plan();
      },
      minuteMs - (Date.now() % minuteMs),
    );
    timer.unref();
  };
  plan();
  return () => clearTimeout(timer);
}
