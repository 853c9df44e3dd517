package org.diplograph.serve;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.util.Context;

/**
 * Stops what runs by the signal that all its iterators look at. Jena's own time-out and {@code
 * abort} wait for a lock that a query holds while it is being planned, and joins of tables are made
 * then: such a query would run on for ever.
 */
final class Stopping {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "stopping what takes too long");
            thread.setDaemon(true);
            return thread;
          });

  private Stopping() {}

  /** Stops what runs in a context; never waits. */
  static void now(Context context) {
    AtomicBoolean signal = Context.getCancelSignal(context);
    if (signal != null) {
      signal.set(true);
    }
  }

  /** Whether what runs or ran in a context was stopped. */
  static boolean isStopped(Context context) {
    AtomicBoolean signal = Context.getCancelSignal(context);
    return signal != null && signal.get();
  }

  /**
   * Stops what runs in a context after a time.
   *
   * @return what to cancel when it has ended before
   */
  static Future<?> after(Duration time, Context context) {
    return CLOCK.schedule(() -> now(context), time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
